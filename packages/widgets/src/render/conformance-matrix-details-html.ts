import { escapeMarkup } from '../escape-markup.ts'
import { columnHead } from '../models/conformance-matrix-column.ts'
import type { MatrixColumn, MatrixLaw } from '../models/conformance-matrix-data.ts'
import { type AnyRow, type RowContext, renderRow, renderRowTitle } from './conformance-matrix-row-html.ts'
import { renderLink } from './linked-text.ts'

/** One law under one implementation, with everything that is known of it. */
export interface CellDetails {
  readonly law: MatrixLaw
  readonly column: MatrixColumn
  /** The worst first. */
  readonly rows: readonly AnyRow[]
  /** That counterexamples are being loaded, or why they could not be. */
  readonly note?: string
}

/** What a law says, and where that can be read. Nothing of a law that the suite does not have. */
export function renderLawStatement(law: MatrixLaw, { words }: Pick<RowContext, 'words'>): string {
  if (law.source.length === 0) return ''
  const { messages } = words
  const sources = law.source.map(({ title, section, url }) => renderLink(section ? `${title}, ${section}` : title, url))
  return [
    `<p>${escapeMarkup(law.claim[words.locale])}</p>`,
    `<p class="cl-statement" tabindex="0" role="group" aria-label="${escapeMarkup(messages.statement)}"><code>${escapeMarkup(law.statement)}</code></p>`,
    `<p class="cl-note">${escapeMarkup(messages.source)}: ${sources.join('; ')}</p>`,
  ].join('')
}

/** What stands in the window of a cell: statement, source, the run, then each row; those that did not pass are open. */
export function renderCellDetails({ law, column, rows, note = '' }: CellDetails, context: RowContext): string {
  const { words, links } = context
  const { messages } = words
  const { name } = columnHead(column, '', words)
  const drawn = rows.map((row) => {
    const open = row.verdict !== 'passed' && row.verdict !== 'skipped'
    return `<details class="cl-row" data-key="${escapeMarkup(`${row.operation} ${row.domain}`)}"${open ? ' open' : ''}><summary>${renderRowTitle(row, context)}</summary>${renderRow(row, context, 3)}</details>`
  })
  const page = column.local
    ? ''
    : ` <a href="${escapeMarkup(`${links.pages}implementations/${column.key}/`)}">${escapeMarkup(`${messages.allOf} ${name}`)}</a>`
  const lawPage =
    law.source.length > 0
      ? `<a href="${escapeMarkup(`${links.pages}laws/${law.id}/`)}">${escapeMarkup(messages.lawPage)}</a>`
      : ''
  return [
    `<h2 tabindex="-1">${escapeMarkup(messages.details(law.title[words.locale], name))}</h2>`,
    `<p class="cl-note"><code>${escapeMarkup(law.id)}</code> ${lawPage}${page}</p>`,
    renderLawStatement(law, context),
    note ? `<p class="cl-note" data-key="note" role="status">${escapeMarkup(note)}</p>` : '',
    rows.length === 0 ? `<p>${escapeMarkup(messages.notRun)}</p>` : drawn.join(''),
  ].join('')
}
