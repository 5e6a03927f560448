import type { FigureGrid } from './grid-html.ts'
import type { FigureTable } from './table-html.ts'

/** A grid of one slice as a plain table: the same rows, with what is heard of a cell after its text. */
export function gridTable({ caption, slices }: FigureGrid): FigureTable {
  const { columns, rows } = slices[0]!
  return {
    caption,
    columns: ['', ...columns],
    rows: rows.map(({ header, cells }) => [
      header,
      ...cells.map(({ text, heard }) => (heard ? `${text} (${heard})` : text)),
    ]),
  }
}
