import { failures, type RowResult } from '@convlaws/laws'
import { compareRows } from '@convlaws/report'

/** The rows of one law. */
export interface LawRows {
  readonly id: string
  readonly family: RowResult['family']
  readonly rows: readonly RowResult[]
}

/** Rows grouped by law, in the usual order. */
export function rowsByLaw(rows: readonly RowResult[]): readonly LawRows[] {
  const byLaw = new Map<string, RowResult[]>()
  for (const row of [...rows].sort(compareRows)) byLaw.set(row.id, [...(byLaw.get(row.id) ?? []), row])
  return [...byLaw].map(([id, found]) => ({ id, family: found[0]!.family, rows: found }))
}

/** Whether a row makes the implementation nonconformant. */
export function isFailing({ verdict }: RowResult): boolean {
  return failures.includes(verdict)
}

/** The rows that fail, in the usual order. */
export function failingRows(rows: readonly RowResult[]): readonly RowResult[] {
  return rows.filter(isFailing).sort(compareRows)
}
