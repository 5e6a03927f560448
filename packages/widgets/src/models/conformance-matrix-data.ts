import type { Bilingual, Law, RowResult, Source } from '@convlaws/laws'
import type { Report } from '@convlaws/report'

/** A law as a row of the matrix. */
export interface MatrixLaw {
  readonly id: string
  readonly family: RowResult['family']
  readonly title: Bilingual
  readonly claim: Bilingual
  readonly statement: string
  readonly source: readonly Source[]
  /** The ranks that the law is about, where not all. */
  readonly ranks?: readonly string[]
  /** The types that the law is about, where not all. */
  readonly dtypes?: readonly string[]
}

/** One row of a report without its counterexample, of which the message is left. */
export type MatrixRow = Pick<RowResult, 'id' | 'family' | 'operation' | 'domain' | 'verdict' | 'runs' | 'reason'> & {
  readonly message?: string
}

/** What the matrix needs of a report. */
export type MatrixReport = Omit<Report, 'laws' | 'coverage'> & { readonly laws: readonly MatrixRow[] }

/** One implementation as a column of the matrix. */
export interface MatrixColumn {
  /** Its name in addresses; unique in a matrix. */
  readonly key: string
  /** What is typed to check it; stands in the lines that repeat a row. */
  readonly adapter: string
  readonly report: MatrixReport
  /** A report that the reader brought. */
  readonly local?: true
}

/** What a matrix is made of. */
export interface MatrixData {
  /** The version of the suite that the laws are of. */
  readonly suite: string
  readonly laws: readonly MatrixLaw[]
  readonly columns: readonly MatrixColumn[]
}

/** A law of the suite as a row of the matrix. */
export function matrixLaw({ id, family, title, claim, statement, source, requires }: Law): MatrixLaw {
  const { rank, dtype } = requires
  return { id, family, title, claim, statement, source, ...(rank && { ranks: rank }), ...(dtype && { dtypes: dtype }) }
}

/** The laws of a matrix: those of the suite, then those that only a report has, by their ids. */
export function matrixLaws({ laws }: MatrixData, columns: readonly MatrixColumn[]): readonly MatrixLaw[] {
  const known = new Set(laws.map(({ id }) => id))
  const others = new Map<string, MatrixLaw>()
  for (const { id, family } of columns.flatMap(({ report }) => report.laws)) {
    const name = { en: id, ko: id }
    if (!known.has(id))
      others.set(id, { id, family, title: name, claim: { en: '', ko: '' }, statement: '', source: [] })
  }
  return [...laws, ...others.values()]
}
