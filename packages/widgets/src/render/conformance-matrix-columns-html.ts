import { escapeMarkup } from '../escape-markup.ts'
import { type MatrixView, passesText } from '../models/conformance-matrix.ts'
import type { ColumnHead } from '../models/conformance-matrix-column.ts'
import type { MatrixLinks } from './conformance-matrix-links.ts'

/** Labels and values as a list of descriptions. */
export function renderFacts(facts: ColumnHead['facts']): string {
  const items = facts.map(
    ({ label, value }) => `<div><dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd></div>`,
  )
  return `<dl class="cl-facts">${items.join('')}</dl>`
}

/** Each implementation with the sentence of what it passes, and all that is known of its run. */
export function renderMatrixColumns({ columns, words }: MatrixView, { pages }: MatrixLinks): string {
  const { messages } = words
  const items = columns.map(({ column, name, olderSuite, facts }) => {
    const page = escapeMarkup(`${pages}implementations/${column.key}/`)
    const title = column.local
      ? `${escapeMarkup(name)} (${escapeMarkup(messages.yourReport)})`
      : `<a href="${page}">${escapeMarkup(name)}</a>`
    const older = olderSuite ? `<p class="cl-older">${escapeMarkup(messages.olderSuite(olderSuite))}</p>` : ''
    return `<li data-key="${escapeMarkup(column.key)}"><h2>${title}</h2><p>${escapeMarkup(passesText(column, words))}</p>${older}<details><summary>${escapeMarkup(messages.theRun)}</summary>${renderFacts(facts)}</details></li>`
  })
  return `<ul class="cl-matrix-columns">${items.join('')}</ul>`
}
