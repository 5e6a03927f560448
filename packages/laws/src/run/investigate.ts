import type { Counterexample, Diagnosis, RecordedCall } from '../row.ts'
import type { Verdict } from '../verdict.ts'
import { causeOf } from './cause.ts'
import { counterexampleOf, wayTo } from './counterexample.ts'
import { caseOf, type Lane, type Place, replayHistory, tryCase } from './lane.ts'
import type { Row } from './rows.ts'
import type { Failing, Tried } from './run-row.ts'
import { smallestAlone } from './smallest.ts'
import { announce, record } from './try-alone.ts'

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
  const smallest = await smallestAlone(lane, row, failing)
  if (smallest) {
    const { counterexample, current, from } = smallest
    const { kind } = from.outcome
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

const flakyText = (first: Verdict, replayed: Verdict) =>
  replayed === 'passed'
    ? 'the case failed once, and passed on every replay'
    : `the case was ${first} once, and ${replayed} after the earlier calls of its lane`

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
  await lane.source.dispose(subject)
  const needsEarlierCalls = replayed.kind === first.kind
  const way = { ...wayTo(lane, String(index), 0), ...(needsEarlierCalls && { needsEarlierCalls }) }
  const counterexample = counterexampleOf(row, current, needsEarlierCalls ? replayed : first, calls, way)
  return needsEarlierCalls
    ? {
        verdict: first.kind,
        reason: 'the case passes alone, and fails after the earlier calls of its lane',
        counterexample,
      }
    : { verdict: 'flaky', reason: flakyText(first.kind, replayed.kind), counterexample }
}
