import { type CompleteCapabilities, everyCapability } from '@convlaws/spec'
import { type Covered, coverageOf } from '../draw/coverage.ts'
import { claimedLevels, type Levels } from '../draw/factors.ts'
import type { RowResult } from '../row.ts'

/** What a run found. */
export interface CheckResult {
  readonly rows: readonly RowResult[]
  readonly coverage: Coverage
}

/** Which combinations of option values the cases of a run had. */
export interface Coverage {
  /** The share of all pairs of option values that lie within the claims. */
  readonly claimed: number
  /** The share of cases whose options were made plainer to lie within the claims. */
  readonly repaired: number
  readonly pairs: Covered
  readonly triples: Covered
}

/** What one lane found: its rows, and what coverage is counted from. Plain data, so that lanes may run in processes of their own. */
export interface LaneResult {
  readonly rows: readonly RowResult[]
  readonly levels: readonly Levels[]
  readonly cases: number
  readonly repaired: number
}

/**
 * Over reals an error bound presumes that the definition is computed at all: where agrees-with-definition fails for an
 * operation over exact numbers, failures of other laws of that operation over reals say nothing new, and are 'blocked'.
 */
export function blockReals(rows: readonly RowResult[]): RowResult[] {
  const wrong = new Set(
    rows
      .filter(
        ({ id, domain, verdict }) => id === 'agrees-with-definition' && domain === 'exact' && verdict === 'failed',
      )
      .map(({ operation }) => operation),
  )
  return rows.map((row) => {
    if (
      row.domain !== 'real' ||
      row.verdict !== 'failed' ||
      row.id === 'agrees-with-definition' ||
      !wrong.has(row.operation)
    )
      return row
    const { counterexample: _, diagnosis: __, cause: ___, ...rest } = row
    return {
      ...rest,
      verdict: 'blocked',
      reason: `${row.operation} does not agree with the definition over exact numbers`,
    }
  })
}

/** Joins what lanes found into one result. */
export function joinLanes(lanes: readonly LaneResult[], claims: CompleteCapabilities): CheckResult {
  const allowed = claimedLevels(claims)
  const cases = lanes.reduce((total, lane) => total + lane.cases, 0)
  const repaired = lanes.reduce((total, lane) => total + lane.repaired, 0)
  const everything = coverageOf([], claimedLevels(everyCapability))
  const coverage = coverageOf(
    lanes.flatMap(({ levels }) => levels),
    allowed,
  )
  return {
    rows: blockReals(lanes.flatMap(({ rows }) => rows)),
    coverage: {
      claimed: coverage.pairs.total / everything.pairs.total,
      repaired: cases === 0 ? 0 : repaired / cases,
      ...coverage,
    },
  }
}
