import { escapeMarkup } from '../escape-markup.ts'
import type { MatrixView } from '../models/conformance-matrix.ts'
import { cellStateSymbols } from './cell-state-html.ts'
import { renderMatrixColumns } from './conformance-matrix-columns-html.ts'
import { renderMatrixControls } from './conformance-matrix-controls-html.ts'
import type { MatrixLinks } from './conformance-matrix-links.ts'
import { renderMatrixLocal } from './conformance-matrix-local-html.ts'
import { renderMatrixTable } from './conformance-matrix-table-html.ts'

/** How a matrix is rendered. */
export interface MatrixRendering {
  readonly id: string
  readonly links: MatrixLinks
  /** Whether a script answers to the controls. */
  readonly live: boolean
  /** Why the last report that was brought is not shown; empty where nothing is wrong. */
  readonly problem?: string
}

/**
 * What stands inside `<conformance-matrix>`: the symbols of the states, filter, table, the place for the reader's own
 * report, the runs. The window of a cell is made by the element.
 */
export function renderConformanceMatrix(view: MatrixView, { id, links, live, problem = '' }: MatrixRendering): string {
  const { messages } = view.words
  const end = `${id}-end`
  return [
    '<div class="cl-matrix-body">',
    cellStateSymbols(),
    renderMatrixControls(view, id),
    '<p class="cl-note" role="status" aria-live="polite" data-live-region></p>',
    `<a class="cl-skip" href="#${escapeMarkup(end)}">${escapeMarkup(messages.skipToEnd)}</a>`,
    view.shown === 0
      ? `<p data-key="none">${escapeMarkup(messages.noneShown)}</p>`
      : renderMatrixTable(view, links, live),
    `<p class="cl-note" id="${escapeMarkup(end)}" tabindex="-1">${escapeMarkup(messages.tableHelp)}</p>`,
    renderMatrixLocal(view, problem),
    renderMatrixColumns(view, links),
    '</div>',
  ].join('')
}
