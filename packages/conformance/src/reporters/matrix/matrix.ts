import { families, type RowResult } from '@convlaws/laws'
import { compareRows, worstVerdict } from '@convlaws/report'
import { type CellState, cellStateOf } from '@convlaws/widgets/drawing'
import type { MatrixSubject } from '../reporter.ts'

/** One law under one implementation. */
export interface MatrixCell {
  readonly state: CellState
  /** Rows that are neither passed nor skipped, of those that are not skipped. */
  readonly bad: number
  readonly applicable: number
  /** The row to show first: the first with the worst verdict, where the law has not passed. */
  readonly row?: RowResult
}

/** One law under every implementation, in the order of the subjects. */
export interface MatrixLaw {
  readonly id: string
  readonly family: RowResult['family']
  readonly cells: readonly MatrixCell[]
}

function cellOf(id: string, { report }: MatrixSubject): MatrixCell {
  const rows = report.laws.filter((row) => row.id === id).sort(compareRows)
  const applicable = rows.filter(({ verdict }) => verdict !== 'skipped')
  const worst = rows.length > 0 ? worstVerdict(rows.map(({ verdict }) => verdict)) : undefined
  const row =
    worst === undefined || worst === 'passed' || worst === 'skipped'
      ? undefined
      : rows.find(({ verdict }) => verdict === worst)
  return {
    state: cellStateOf(worst, report.implementation.capabilities.accuracy),
    bad: applicable.filter(({ verdict }) => verdict !== 'passed').length,
    applicable: applicable.length,
    ...(row && { row }),
  }
}

/** Laws × implementations, by family and id. A law that a report lacks is 'not-run', never left out. */
export function matrixOf(subjects: readonly MatrixSubject[]): readonly MatrixLaw[] {
  const familyOf = new Map(subjects.flatMap(({ report }) => report.laws.map(({ id, family }) => [id, family] as const)))
  return [...familyOf]
    .sort(([a, f], [b, g]) => families.indexOf(f) - families.indexOf(g) || (a < b ? -1 : 1))
    .map(([id, family]) => ({ id, family, cells: subjects.map((subject) => cellOf(id, subject)) }))
}
