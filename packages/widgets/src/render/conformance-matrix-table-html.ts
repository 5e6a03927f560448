import { escapeMarkup } from '../escape-markup.ts'
import { cellStates } from '../models/cell-state.ts'
import type { MatrixLawView, MatrixView } from '../models/conformance-matrix.ts'
import type { MatrixCell } from '../models/conformance-matrix-cell.ts'
import type { ColumnHead } from '../models/conformance-matrix-column.ts'
import type { MatrixLaw } from '../models/conformance-matrix-data.ts'
import { renderCellState } from './cell-state-html.ts'
import { lawAnchor, type MatrixLinks } from './conformance-matrix-links.ts'

function headHtml({ column, name, version, olderSuite }: ColumnHead, { words }: MatrixView, { pages }: MatrixLinks) {
  const { messages } = words
  const { key, local } = column
  const title = local
    ? `<strong>${escapeMarkup(name)}</strong>`
    : `<a href="${escapeMarkup(`${pages}implementations/${key}/`)}">${escapeMarkup(name)}</a>`
  const remove = `<button type="button" data-remove="${escapeMarkup(key)}" aria-label="${escapeMarkup(messages.remove(name))}">×</button>`
  return [
    `<th scope="col" data-key="${escapeMarkup(key)}"${local ? ' class="cl-local"' : ''}>`,
    local ? `<span class="cl-badge">${escapeMarkup(messages.yourReport)}</span>${remove}` : '',
    `<span class="cl-name">${title} <span class="cl-version">${escapeMarkup(version)}</span>`,
    olderSuite ? ` <span class="cl-older">${escapeMarkup(messages.olderSuite(olderSuite))}</span>` : '',
    '</span>',
    '</th>',
  ].join('')
}

/** What a cell is called by those who hear it: state, rows, law, implementation. */
function cellName({ state, bad, applicable, column }: MatrixCell, law: MatrixLaw, { words }: MatrixView): string {
  const rows = bad > 0 ? [words.messages.rowsOf(bad, applicable)] : []
  return [cellStates[state].word[words.locale], ...rows, law.id, column.report.implementation.name].join(', ')
}

interface Place {
  readonly view: MatrixView
  readonly links: MatrixLinks
  /** Whether it is the cell that the tab key reaches first. */
  readonly first: boolean
}

function cellHtml(cell: MatrixCell, law: MatrixLaw, { view, links, first }: Place): string {
  const { column, state, bad, applicable } = cell
  const page = column.local ? '' : `${links.pages}implementations/${column.key}/`
  const count = bad > 0 ? `<span class="cl-count" aria-hidden="true">${bad}/${applicable}</span>` : ''
  const older = view.columns.find((head) => head.column === column)?.olderSuite ? ' class="cl-older"' : ''
  return [
    `<td data-key="${escapeMarkup(column.key)}"${older}><a href="${escapeMarkup(`${page}#${lawAnchor(law.id)}`)}"`,
    ` data-cell="${escapeMarkup(`${law.id}@${column.key}`)}" tabindex="${first ? 0 : -1}"`,
    ` aria-label="${escapeMarkup(cellName(cell, law, view))}">`,
    `${renderCellState(state, view.words.locale, { wordSeen: false })}${count}</a></td>`,
  ].join('')
}

function lawHtml({ law, cells }: MatrixLawView, view: MatrixView, links: MatrixLinks, first: boolean): string {
  const known = law.source.length > 0
  const id = escapeMarkup(law.id)
  const name = known ? `<a href="${escapeMarkup(`${links.pages}laws/${law.id}/`)}">${id}</a>` : id
  const title = known ? ` title="${escapeMarkup(law.title[view.words.locale])}"` : ''
  const drawn = cells.map((cell, place) => cellHtml(cell, law, { view, links, first: first && place === 0 }))
  return `<tr data-key="${id}"><th scope="row"${title}>${name}</th>${drawn.join('')}</tr>`
}

/**
 * The matrix as a real table: caption, laws in groups, implementations as columns, totals. Cells lead to the law in the
 * page of the implementation. `live` makes the table one stop of the tab key, for scripts that move within it.
 */
export function renderMatrixTable(view: MatrixView, links: MatrixLinks, live: boolean): string {
  const { messages } = view.words
  const { columns, groups, caption } = view
  const heads = columns.map((head) => headHtml(head, view, links)).join('')
  const bodies = groups.map(({ family, laws }, group) => {
    const rows = laws.map((law, place) => lawHtml(law, view, links, group === 0 && place === 0))
    const name = escapeMarkup(messages.families[family])
    return `<tbody data-key="${family}"><tr data-key="group"><th scope="rowgroup" colspan="${columns.length + 1}"><span>${name}</span></th></tr>${rows.join('')}</tbody>`
  })
  const totals = columns.map(
    ({ column, passed, applicable, share }) =>
      `<td data-key="${escapeMarkup(column.key)}">${passed}/${applicable}<br><span class="cl-count">${share}\u00a0%</span></td>`,
  )
  const html = [
    `<div class="cl-matrix-scroll" role="region" tabindex="0" aria-label="${escapeMarkup(caption)}">`,
    `<table class="cl-matrix-table" data-grid="matrix"><caption>${escapeMarkup(caption)}</caption>`,
    `<thead><tr><th scope="col">${escapeMarkup(messages.law)}</th>${heads}</tr></thead>`,
    bodies.join(''),
    `<tfoot><tr><th scope="row">${escapeMarkup(messages.lawsPassed)}</th>${totals.join('')}</tr></tfoot>`,
    '</table></div>',
  ].join('')
  return live ? html : html.replaceAll(' tabindex="-1"', '')
}
