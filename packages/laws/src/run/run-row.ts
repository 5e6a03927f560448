import { type Levels, levelsOf } from '../draw/factors.ts'
import type { Instance } from '../law.ts'
import type { RowResult } from '../row.ts'
import type { Verdict } from '../verdict.ts'
import type { Case } from './decode.ts'
import { type Failure, investigate } from './investigate.ts'
import { caseOf, type Lane, tryCase } from './lane.ts'
import type { Outcome } from './outcome.ts'
import type { Row } from './rows.ts'

/** A row's result, and what the report counts over all rows. */
export interface RowRun {
  readonly result: RowResult
  readonly levels: readonly Levels[]
  readonly repaired: number
}

/**
 * A case that was tried, and what it came to. One that passed can be drawn again from its index; a hundred of them in memory,
 * with all their tensors, would cost the collector of garbage more time than that.
 */
export interface Tried extends Pick<Case, 'repaired' | 'unclaimed'>, Pick<Instance, 'problem' | 'bias' | 'used'> {
  readonly index: number
  readonly outcome: Outcome
}

/** A case that did not pass, kept whole. */
export interface Failing extends Tried {
  readonly current: Case
}

function tried(index: number, { instance, repaired, unclaimed }: Case, outcome: Outcome): Tried {
  const { problem, bias, used } = instance
  return { index, problem, bias, used, repaired, ...(unclaimed !== undefined && { unclaimed }), outcome }
}

const now = () => performance.now()

/** Verdict of a row in which no case failed. */
function verdictOfPasses(all: readonly Tried[]): { verdict: Verdict; reason?: string } {
  const hidden = all[0]!.outcome.unobservable
  if (hidden !== undefined && all.every(({ outcome }) => outcome.unobservable))
    return { verdict: 'skipped', reason: hidden }
  const used = all.filter((one) => one.used)
  if (used.length === 0) {
    const unclaimed = all.map((one) => one.unclaimed).find((reason) => reason !== undefined)
    return unclaimed === undefined
      ? { verdict: 'vacuous', reason: 'no case used the option that the law is about' }
      : { verdict: 'skipped', reason: `what the law is about is not claimed: ${unclaimed}` }
  }
  const nothing = used.every(({ outcome }) => outcome.comparison?.allZero ?? false)
  return nothing ? { verdict: 'vacuous', reason: 'every result was zero' } : { verdict: 'passed' }
}

/** Figures of accuracy over all cases of a row. */
function accuracyOf({ law, domain }: Row, all: readonly Tried[]): Pick<RowResult, 'worstRatio' | 'effectiveBits'> {
  if (domain !== 'real') return { worstRatio: null }
  const largestOf = (figure: 'ratio' | 'relative') =>
    all.reduce((most, { outcome }) => Math.max(most, outcome.comparison?.[figure] ?? 0), 0)
  const relative = largestOf('relative')
  const bits =
    law.id === 'agrees-with-definition' && relative > 0 && Number.isFinite(relative)
      ? { effectiveBits: -Math.log2(relative) }
      : {}
  return { worstRatio: largestOf('ratio'), ...bits }
}

/** So many cases outside the claims, one after another from the first, and the row is skipped. */
const patience = 10

/** Cases of a row: a program makes several calls in each case, and has half as many. */
const casesOf = ({ law }: Row, runs: number): number => (law.kind === 'conduct' ? Math.ceil(runs / 2) : runs)

/** Runs every case of a row in order, then looks into the first failure. All runs are made before anything is shrunk. */
export async function runRow(lane: Lane, row: Row): Promise<RowRun> {
  const { law, operation, domain } = row
  const header = { id: law.id, family: law.family, operation, domain }
  const skipped = (reason: string): RowRun => ({
    result: { ...header, verdict: 'skipped', runs: 0, durationMs: 0, worstRatio: null, reason },
    levels: [],
    repaired: 0,
  })
  if (row.skipped !== undefined) return skipped(row.skipped)
  const began = now()
  const all: Tried[] = []
  const failing: Failing[] = []
  const levels: Levels[] = []
  const before = lane.history.length
  let outside = ''
  let hasSeenNothing = false
  for (let index = 0; index < casesOf(row, lane.options.runs); index++) {
    const current = caseOf(lane, row, index)
    if (typeof current === 'string') {
      outside = current
      if (index >= patience && all.length === 0) break
      continue
    }
    const drawn = { levels: levelsOf(current.instance.problem, current.instance.bias), repaired: current.repaired }
    levels.push(drawn.levels)
    lane.options.onCase?.(header, String(index), drawn)
    const outcome = await tryCase(lane, row, current, lane.subject)
    all.push(tried(index, current, outcome))
    if (outcome.kind !== 'passed') failing.push({ ...all.at(-1)!, current })
    lane.history.push({ row, index })
    const { kind } = outcome
    if (lane.options.verdictsOnly && kind !== 'passed') break
    if (kind === 'timeout') {
      // The case may go on behind the run's back: what comes after it has a fresh subject, and this row is decided.
      lane.subject = await lane.source.fresh()
      hasSeenNothing = lane.source.hasFactory
      break
    }
  }
  const earlier = lane.history.slice(0, before)
  if (hasSeenNothing) lane.history.length = 0
  if (all.length === 0) return skipped(outside)
  const repaired = all.filter((one) => one.repaired).length
  const common = { ...header, runs: all.length, ...accuracyOf(row, all) }
  if (failing.length === 0) {
    return { result: { ...common, ...verdictOfPasses(all), durationMs: now() - began }, levels, repaired }
  }
  if (lane.options.verdictsOnly) {
    const { kind, message } = failing[0]!.outcome
    return {
      result: { ...common, verdict: kind, reason: message, durationMs: now() - began },
      levels,
      repaired,
    }
  }
  const passing = all.filter(({ outcome }) => outcome.kind === 'passed')
  const failure: Failure = await investigate(lane, row, failing, passing, earlier)
  const result = { ...common, ...failure, durationMs: now() - began }
  return { result, levels, repaired }
}
