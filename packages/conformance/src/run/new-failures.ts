import { blockReals, type RowResult } from '@convlaws/laws'
import { applyExpectations, type Expectation, rowKey } from '@convlaws/report'
import { fails } from './fails.ts'
import type { PlannedRow } from './planned-row.ts'

/** Whether a failing row is one that an expectation describes. */
export type IsExcused = (row: RowResult) => boolean

/** What a list of expectations says of a failing row by itself, on a day (YYYY-MM-DD), before the run is over. */
export function excusedBy(expectations: readonly Expectation[], today: string): IsExcused {
  const known = new WeakMap<RowResult, boolean>()
  return (row) => {
    const excused = known.get(row) ?? !applyExpectations([row], expectations, today).rows.some(fails)
    known.set(row, excused)
    return excused
  }
}

/** What a run knows that stops at its first new failure. */
export interface FailFast {
  readonly isExcused: IsExcused
  /** Rows of earlier rounds; what failed in them stands, whatever it does in this one. */
  readonly earlier: readonly RowResult[]
}

/** Where a row stands among those of its run. */
export interface RowPlace {
  readonly lane: number
  readonly row: number
}

/** A planned row as it is if it fails. */
const asFailed = ({ id, family, operation, domain }: PlannedRow): RowResult => ({
  ...{ id, family, operation, domain, verdict: 'failed', runs: 0, durationMs: 0, worstRatio: null },
})

/**
 * The first failure, in the order of the plan, that no expectation excuses and no other row explains. What another row may
 * yet explain, when it has been tried, is none: over reals a failure says nothing new where the definition fails over exact
 * numbers.
 */
export function firstNewFailure(
  plan: readonly (readonly PlannedRow[])[],
  heard: readonly (readonly RowResult[])[],
  { isExcused, earlier }: FailFast,
): RowPlace | undefined {
  const rows = heard.flat()
  if (!rows.some(fails)) return undefined
  const tried = new Set(rows.map(rowKey))
  const left = plan.flat().filter((row) => !tried.has(rowKey(row)))
  const unexplained = new Set(blockReals([...earlier, ...rows, ...left.map(asFailed)]))
  const stands = new Set(earlier.filter(fails).map(rowKey))
  const isNew = (row: RowResult) => fails(row) && unexplained.has(row) && !stands.has(rowKey(row)) && !isExcused(row)
  const lane = heard.findIndex((ofLane) => ofLane.some(isNew))
  return lane < 0 ? undefined : { lane, row: heard[lane]!.findIndex(isNew) }
}
