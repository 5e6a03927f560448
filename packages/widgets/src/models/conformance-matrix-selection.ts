import { matchesGlob } from '@convlaws/report'
import { completeCapabilities } from '@convlaws/spec'
import { hasOddOneOut, isDisagreement, type MatrixCell, matrixCell } from './conformance-matrix-cell.ts'
import {
  type MatrixColumn,
  type MatrixData,
  type MatrixLaw,
  type MatrixRow,
  matrixLaws,
} from './conformance-matrix-data.ts'
import type { MatrixFilter } from './conformance-matrix-filter.ts'

/** The part of a matrix that a filter leaves. */
export interface MatrixSelection {
  readonly columns: readonly MatrixColumn[]
  readonly laws: readonly { readonly law: MatrixLaw; readonly cells: readonly MatrixCell[] }[]
  /** How many laws there are without the filter. */
  readonly total: number
}

/** Whether one of the wanted values is there; no wanted value means any. */
const meets = (wanted: readonly string[], there: readonly string[] | undefined) =>
  wanted.length === 0 || there === undefined || wanted.some((value) => there.includes(value))

const meetsPattern = (wanted: readonly string[], name: string) =>
  wanted.length === 0 || wanted.some((pattern) => matchesGlob(pattern, name))

/** A rank or type is looked for among what the implementation claims and what the law is about: rows do not tell them apart. */
function hasColumn({ key, report }: MatrixColumn, { rank, dtype, implementation }: MatrixFilter): boolean {
  const { name, capabilities } = report.implementation
  const { ranks, dtypes } = completeCapabilities(capabilities)
  return (
    meets(rank, ranks.map(String)) &&
    meets(dtype, dtypes) &&
    (meetsPattern(implementation, key) || meetsPattern(implementation, name))
  )
}

const hasLaw = ({ id, family, ranks, dtypes }: MatrixLaw, { law, group, rank, dtype }: MatrixFilter) =>
  meetsPattern(law, id) && meets(group, [family]) && meets(rank, ranks) && meets(dtype, dtypes)

function saysWords({ id, title, claim, statement }: MatrixLaw, cells: readonly MatrixCell[], words: readonly string[]) {
  if (words.length === 0) return true
  const rows = cells.flatMap((cell) => cell.rows.flatMap(({ reason = '', message = '' }) => [reason, message]))
  const text = [id, title.en, title.ko, claim.en, claim.ko, statement, ...rows].join('\n').toLowerCase()
  return words.every((word) => text.includes(word.toLowerCase()))
}

function hasCells(cells: readonly MatrixCell[], { status, is, operation, domain }: MatrixFilter): boolean {
  const narrow = operation.length > 0 || domain.length > 0
  return (
    (!narrow || cells.some(({ rows }) => rows.length > 0)) &&
    (status.length === 0 || cells.some(({ state }) => status.includes(state))) &&
    (!is.includes('disagreement') || isDisagreement(cells)) &&
    (!is.includes('odd-one-out') || hasOddOneOut(cells))
  )
}

/** Rows of a report by the id of their law. */
function rowsByLaw({ report }: MatrixColumn, { operation, domain }: MatrixFilter): ReadonlyMap<string, MatrixRow[]> {
  const byLaw = new Map<string, MatrixRow[]>()
  for (const row of report.laws) {
    if (!meets(operation, [row.operation]) || !meets(domain, [row.domain])) continue
    const rows = byLaw.get(row.id)
    if (rows) rows.push(row)
    else byLaw.set(row.id, [row])
  }
  return byLaw
}

/**
 * Applies a filter. Implementation, rank and dtype choose columns; operation and domain choose the rows that a cell
 * comes from; everything else chooses laws, by what is left of their cells.
 */
export function selectMatrix(data: MatrixData, local: readonly MatrixColumn[], filter: MatrixFilter): MatrixSelection {
  const all = [...local, ...data.columns]
  const columns = all.filter((column) => hasColumn(column, filter))
  const rows = columns.map((column) => rowsByLaw(column, filter))
  const laws = matrixLaws(data, all)
  return {
    columns,
    total: laws.length,
    laws: laws
      .filter((law) => hasLaw(law, filter))
      .map((law) => ({
        law,
        cells: columns.map((column, place) => matrixCell(column, rows[place]!.get(law.id) ?? [])),
      }))
      .filter(({ law, cells }) => hasCells(cells, filter) && saysWords(law, cells, filter.words)),
  }
}
