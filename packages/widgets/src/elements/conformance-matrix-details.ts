import type { MatrixWords } from '../messages/conformance-matrix.ts'
import { type CellDetails, renderCellDetails } from '../render/conformance-matrix-details-html.ts'
import type { WholeReport } from './conformance-matrix-reports.ts'
import { tensorWordLoaders } from './tensor-word-loaders.ts'

/** What is known of a cell, and how much of it. */
export interface KnownDetails extends Omit<CellDetails, 'note'> {
  readonly report: WholeReport
}

/** The details of a cell as HTML. `pages` stands before `laws/`, `implementations/` and `findings/`. */
export async function cellDetails(
  { report, ...known }: KnownDetails,
  own: MatrixWords,
  pages: string,
): Promise<string> {
  const words = { ...own, common: await tensorWordLoaders[own.locale]() }
  const { messages } = words
  const note =
    report === 'loading' ? messages.loading : 'failed' in report ? messages.notLoaded(report.failed) : undefined
  const { column } = known
  const context = { words, report: column.report, adapter: column.adapter, links: { pages } }
  return renderCellDetails({ ...known, ...(note !== undefined && { note }) }, context)
}
