import { differenceOf, rowKey } from '@convlaws/report'
import type { MatrixColumn, MatrixRow } from './conformance-matrix-data.ts'

/** One row on which two reports differ, or that only one of them has. */
export interface ComparedRowView {
  readonly law: string
  readonly key: string
  readonly before?: MatrixRow['verdict']
  readonly after?: MatrixRow['verdict']
}

/** The kinds of differences between a local and a published report. */
export type ComparisonKind = 'newFailures' | 'mended' | 'otherwise' | 'appeared' | 'vanished'

/** What a local report says otherwise than the published one on the same implementation. */
export interface MatrixComparison {
  readonly local: MatrixColumn
  /** undefined where none is published. */
  readonly published?: MatrixColumn
  readonly rows: { readonly [kind in ComparisonKind]: readonly ComparedRowView[] }
}

const none = { newFailures: [], mended: [], otherwise: [], appeared: [], vanished: [] }

/** Compares a local report with the published one on an implementation of the same name, row by row. */
export function compareColumn(local: MatrixColumn, published: readonly MatrixColumn[]): MatrixComparison {
  const { name } = local.report.implementation
  const other = published.find(({ report }) => report.implementation.name === name)
  if (!other) return { local, rows: none }
  const { changed, newFailures, mended, appeared, vanished } = differenceOf(other.report, local.report)
  const otherwise = changed.filter((change) => !newFailures.includes(change) && !mended.includes(change))
  const view = ({ key, before, after, row }: (typeof changed)[number]) => ({ law: row.id, key, before, after })
  return {
    local,
    published: other,
    rows: {
      newFailures: newFailures.map(view),
      mended: mended.map(view),
      otherwise: otherwise.map(view),
      appeared: appeared.map((row) => ({ law: row.id, key: rowKey(row), after: row.verdict })),
      vanished: vanished.map((row) => ({ law: row.id, key: rowKey(row), before: row.verdict })),
    },
  }
}
