import type { RowResult } from '@convlaws/laws'
import { describesFailure, type Expectation, rowKey, type StoredCase } from '@convlaws/report'
import { fails } from './fails.ts'
import type { OnlyCase, PlannedRow } from './planned-row.ts'

function onlyCase({ descriptor, seed, path }: StoredCase): OnlyCase {
  return seed === undefined || path === undefined ? { seed: 1, problem: descriptor } : { seed, path }
}

/**
 * The smallest cases of known failures, as rows to be tried: those of rows that passed, and those of expectations that
 * describe no failure of the run, since another defect may have come before theirs in every row. A known failure is so
 * never a matter of which cases were drawn.
 */
export function storedCases(
  plan: readonly PlannedRow[],
  rows: readonly RowResult[],
  expectations: readonly Expectation[],
): readonly PlannedRow[] {
  const passed = new Set(rows.filter(({ verdict }) => verdict === 'passed').map(rowKey))
  const failing = rows.filter(fails)
  const stored = expectations.flatMap((entry) => {
    const shown = failing.some((row) => describesFailure(entry, row))
    return (entry.cases ?? []).filter(({ row }) => !shown || passed.has(row))
  })
  return stored.flatMap((each) =>
    plan.filter((row) => rowKey(row) === each.row).map((row): PlannedRow => ({ ...row, only: onlyCase(each) })),
  )
}

/** Rows of a run in which a stored case that still fails takes the place of a row that passed without it. */
export function withStoredFailures(rows: readonly RowResult[], tried: readonly RowResult[]): readonly RowResult[] {
  const failing = tried.filter(fails)
  return rows.map((row) => {
    const stored = row.verdict === 'passed' && failing.find((each) => rowKey(each) === rowKey(row))
    return stored ? { ...stored, runs: row.runs + 1, durationMs: row.durationMs + stored.durationMs } : row
  })
}
