import { type Call, describe, type Implementation } from '@convlaws/spec'
import type { CaseSeed } from '../draw/draw.ts'
import type { Counterexample, Diagnosis, RecordedCall } from '../row.ts'
import { textOf } from '../terms/text.ts'
import type { Verdict } from '../verdict.ts'
import { causeOf } from './cause.ts'
import type { Case } from './decode.ts'
import { caseFrom, caseOf, type Lane, type Place, replayHistory, sourceAt, tryCase } from './lane.ts'
import type { Outcome } from './outcome.ts'
import type { Row } from './rows.ts'
import type { Failing, Tried } from './run-row.ts'
import { drawnCase, type Shrunk, shrink } from './shrink.ts'

/** What is found out about a failing row. */
export interface Failure {
  readonly verdict: Verdict
  readonly reason?: string
  readonly counterexample: Counterexample
  readonly cause?: readonly string[]
  readonly diagnosis?: readonly Diagnosis[]
}

/** How many failing and passing cases the diagnosis looks at. */
const diagnosed = 12
/** How many failing cases are replayed alone before earlier calls are brought in. */
const replayedAlone = 5

/** Tells that a case is tried once more, so that it is blamed if it never returns. */
function announce({ options }: Lane, { law, operation, domain }: Row, index: number, remark: string): void {
  options.onCase?.({ id: law.id, operation, domain }, `${index} (${remark})`)
}

async function record(
  lane: Lane,
  row: Row,
  index: number,
  current: Case,
): Promise<{ outcome: Outcome; calls: RecordedCall[] }> {
  announce(lane, row, index, 'alone')
  const calls: RecordedCall[] = []
  const outcome = await tryCase(lane, row, current, await lane.source.fresh(), (call) => calls.push(call))
  return { outcome, calls }
}

/** How a case is brought back. */
type Way = Pick<Counterexample, 'seed' | 'path' | 'shrinks' | 'onProblem' | 'needsEarlierCalls'>

/** The way to a case of a lane. */
export function wayTo({ options: { seed, fixed } }: Lane, path: string, shrinks: number): Way {
  return { seed, path, shrinks, ...(fixed && { onProblem: describe(fixed) }) }
}

/** A counterexample from a case and what it came to. */
export function counterexampleOf(
  row: Row,
  current: Case,
  outcome: Outcome,
  calls: readonly RecordedCall[],
  way: Way,
): Counterexample {
  const { instance } = current
  const first: Call = calls[0]
    ? { operation: calls[0].operation, problem: calls[0].problem, bias: 'bias' in calls[0].operands }
    : { operation: row.operation, problem: instance.problem, bias: instance.bias }
  const terms = instance.sides && textOf(instance.sides)
  return {
    descriptor: describe(first),
    problem: first.problem,
    operands: calls[0]?.operands ?? {},
    calls,
    ...(terms && { terms: { lhs: terms.lhs, rhs: terms.rhs } }),
    ...(outcome.program && { program: outcome.program }),
    ...(outcome.lhs && { lhs: outcome.lhs }),
    ...(outcome.rhs && { rhs: outcome.rhs }),
    ...(outcome.allowed && { allowed: outcome.allowed }),
    message: outcome.message,
    ...way,
  }
}

/** The first failing case that fails on a fresh subject by itself. */
async function failsAlone(lane: Lane, row: Row, failing: readonly Failing[]): Promise<Failing | undefined> {
  for (const candidate of failing.slice(0, replayedAlone)) {
    const { outcome } = await record(lane, row, candidate.index, candidate.current)
    if (outcome.kind === candidate.outcome.kind) return candidate
  }
  return undefined
}

/** The smallest case found that fails on a fresh subject; null where nothing fails there any more. */
async function shrunkCounterexample(
  lane: Lane,
  row: Row,
  { index, outcome: { kind } }: Tried,
): Promise<{ counterexample: Counterexample; current: Case } | null> {
  const source = sourceAt(lane, row, index)
  const failsOn = async (subject: Implementation, seed: CaseSeed) => {
    const current = caseFrom(lane, row, seed)
    if (typeof current === 'string') return false
    announce(lane, row, index, 'made smaller')
    return (await tryCase(lane, row, current, subject)).kind === kind
  }
  const onOne = async () => {
    const subject = await lane.source.fresh()
    return shrink(source, (seed) => failsOn(subject, seed))
  }
  const onFresh = () =>
    shrink(source, async (seed) => {
      const subject = await lane.source.fresh()
      const fails = await failsOn(subject, seed)
      await lane.source.dispose(subject)
      return fails
    })
  const drawn = async (): Promise<Shrunk> => ({ seed: drawnCase(source), steps: '', shrinks: 0 })
  // A subject that keeps state may have failed on the smaller case because of the attempts before it: the last word has
  // a fresh one. Where the smaller case passes there, or where there is none since the subject was wrong in its first
  // calls only, each attempt gets a fresh one; else the drawn case stands.
  const ways = kind === 'timeout' ? [drawn] : [onOne, onFresh, drawn]
  for (const way of ways) {
    const shrunk = await way()
    if (way === onOne && shrunk.shrinks === 0) continue
    const current = caseFrom(lane, row, shrunk.seed) as Case
    const { outcome, calls } = await record(lane, row, index, current)
    if (outcome.kind !== kind) continue
    const path = shrunk.steps === '' ? String(index) : `${index}:${shrunk.steps}`
    return {
      counterexample: counterexampleOf(row, current, outcome, calls, wayTo(lane, path, shrunk.shrinks)),
      current,
    }
  }
  return null
}

async function callsOfCases(lane: Lane, row: Row, tried: readonly Tried[]): Promise<RecordedCall[][]> {
  const lists: RecordedCall[][] = []
  for (const each of tried.slice(0, diagnosed)) {
    const current = caseOf(lane, row, each.index)
    if (typeof current !== 'string') lists.push((await record(lane, row, each.index, current)).calls)
  }
  return lists
}

/**
 * Looks into the failing cases of a row: replays them alone, then with everything the lane's subject had seen before;
 * makes a case that fails alone as small as it will go; asks which known mistakes give the same answers.
 */
export async function investigate(
  lane: Lane,
  row: Row,
  failing: readonly Failing[],
  passing: readonly Tried[],
  earlier: readonly Place[],
): Promise<Failure> {
  const alone = await failsAlone(lane, row, failing)
  const smallest = alone && (await shrunkCounterexample(lane, row, alone))
  if (smallest) {
    const { counterexample, current } = smallest
    const { kind } = alone.outcome
    const cause = causeOf([...failing, current.instance], passing)
    const found = { verdict: kind, counterexample, ...(cause.length > 0 && { cause }) }
    if (!lane.options.diagnose || kind === 'timeout') return found
    const like = failing.filter(({ outcome }) => outcome.kind === kind)
    const diagnosis = await lane.options.diagnose(
      await callsOfCases(lane, row, like),
      await callsOfCases(lane, row, passing),
    )
    return { ...found, ...(diagnosis.length > 0 && { diagnosis }) }
  }
  return withEarlierCalls(lane, row, failing[0]!, earlier)
}

/** Brings a failure back by everything that the lane's subject had seen before it; 'flaky' where that does not do it either. */
async function withEarlierCalls(
  lane: Lane,
  row: Row,
  { index, current, outcome: first }: Failing,
  earlier: readonly Place[],
): Promise<Failure> {
  const history = [...earlier, ...Array.from({ length: index }, (_, j) => ({ row, index: j }))]
  announce(lane, row, index, 'after the earlier calls')
  const subject = await lane.source.fresh()
  await replayHistory(lane, history, subject)
  const calls: RecordedCall[] = []
  const replayed = await tryCase(lane, row, current, subject, (call) => calls.push(call))
  const needsEarlierCalls = replayed.kind === first.kind
  const way = { ...wayTo(lane, String(index), 0), ...(needsEarlierCalls && { needsEarlierCalls }) }
  const counterexample = counterexampleOf(row, current, needsEarlierCalls ? replayed : first, calls, way)
  return needsEarlierCalls
    ? {
        verdict: first.kind,
        reason: 'the case passes alone, and fails after the earlier calls of its lane',
        counterexample,
      }
    : { verdict: 'flaky', reason: 'the case failed once, and passed on every replay', counterexample }
}
