import { failures, type RowResult } from '@convlaws/laws'
import { type Expectation, matchesGlob, rowKey } from '@convlaws/report'
import type { PlannedRow } from './planned-row.ts'

const fits = (condition: unknown, value: string) =>
  condition === undefined || [condition].flat().some((each) => typeof each === 'string' && matchesGlob(each, value))

/**
 * The smallest cases of known failures, as rows to be tried: for each row that passed although an expectation lists it,
 * the case that is stored with the expectation. A known failure is so never a matter of which cases were drawn.
 */
export function storedCases(
  plan: readonly PlannedRow[],
  rows: readonly RowResult[],
  expectations: readonly Expectation[],
): readonly PlannedRow[] {
  const passed = new Set(rows.filter(({ verdict }) => verdict === 'passed').map(rowKey))
  return plan
    .filter((row) => passed.has(rowKey(row)))
    .flatMap((row) =>
      expectations
        .filter(
          ({ law, when }) =>
            matchesGlob(law, row.id) && fits(when?.operation, row.operation) && fits(when?.domain, row.domain),
        )
        .flatMap(({ case: stored }) => (stored ? [{ ...row, only: { seed: stored.seed, path: stored.path } }] : [])),
    )
}

/** Rows of a run in which a stored case that still fails takes the place of the row that passed without it. */
export function withStoredFailures(rows: readonly RowResult[], tried: readonly RowResult[]): readonly RowResult[] {
  const failing = tried.filter(({ verdict }) => failures.includes(verdict))
  return rows.map((row) => {
    const stored = failing.find((each) => rowKey(each) === rowKey(row))
    return stored ? { ...stored, runs: row.runs + 1, durationMs: row.durationMs + stored.durationMs } : row
  })
}
