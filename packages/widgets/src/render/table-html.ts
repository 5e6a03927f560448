import { escapeMarkup } from '../escape-markup.ts'

/** A plain table: a caption, names of columns, and rows that begin with their own name. */
export interface FigureTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A table to read: with caption, and headers for columns and rows. It scrolls sideways, and can be focused for that. */
export function renderTableHtml({ caption, columns, rows }: FigureTable): string {
  const head = columns.map((column) => `<th scope="col">${escapeMarkup(column)}</th>`).join('')
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${escapeMarkup(first)}</th>${rest.map((text) => `<td>${escapeMarkup(text)}</td>`).join('')}</tr>`,
  )
  return `<div class="cl-table" role="region" tabindex="0" aria-label="${escapeMarkup(caption)}"><table><caption>${escapeMarkup(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}
