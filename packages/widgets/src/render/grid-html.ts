import { escapeMarkup } from '../escape-markup.ts'
import { type CellRef, cellText } from '../models/cell-ref.ts'

/** One cell of a drawn grid. */
export interface FigureCell {
  /** Its place in the grid, or null for a cell that cannot be focused. */
  readonly index: readonly number[] | null
  /** Where rows of one drawn grid are several grids of the model: the name of this cell's; else the grid's own. */
  readonly grid?: string
  /** Whether its value can be edited; else as the grid says. */
  readonly editable?: boolean
  readonly text: string
  /** Small, in the corner: what the number is multiplied by. */
  readonly corner?: string
  /** What is heard after the text; everything that colour or border says must be here. */
  readonly heard?: string
  /** Kinds of cells, each a class `cl-KIND`: read, virtual, unread, current, marked … */
  readonly kinds?: readonly string[]
  /** Gives the colour of its sign. */
  readonly value?: number | undefined
}

/** Rows of cells with the numbers of their rows and columns. */
export interface GridSlice {
  /** '' where there is only one slice. */
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly header: string; readonly cells: readonly FigureCell[] }[]
}

/** A grid of a figure: one slice, or a stack of them. */
export interface FigureGrid {
  /** In lower case; the cells are named `NAME:row,column`. */
  readonly name: string
  readonly caption: string
  /** Beside the caption, such as the size. */
  readonly note?: string
  readonly slices: readonly GridSlice[]
  /** Cells whose value can be edited. */
  readonly editable?: boolean
  /** The cell that stays shown. */
  readonly pinned?: CellRef | null
  /** The cell that the tab key reaches first; the first one where it is left out. */
  readonly stop?: readonly number[] | undefined
}

const signKind = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) || value === 0 ? '' : value < 0 ? 'negative' : 'positive'

const nameOf = ({ index, grid }: FigureCell, drawn: FigureGrid) =>
  index ? cellText({ grid: grid ?? drawn.name, index }) : ''

function cellHtml(cell: FigureCell, grid: FigureGrid, stop: string): string {
  const { index, text, corner, heard, kinds = [], value } = cell
  const name = nameOf(cell, grid)
  const isPinned = !!grid.pinned && name === cellText(grid.pinned)
  const classes = [signKind(value), ...kinds, ...(isPinned ? ['pinned'] : [])].filter(Boolean)
  return [
    `<td role="gridcell"${index ? ` tabindex="${name === stop ? 0 : -1}" data-cell="${escapeMarkup(name)}"` : ''}`,
    classes.length > 0 ? ` class="${classes.map((kind) => `cl-${escapeMarkup(kind)}`).join(' ')}"` : '',
    index ? ` aria-selected="${isPinned}"` : '',
    (cell.editable ?? grid.editable) && index ? ' data-editable' : '',
    '>',
    escapeMarkup(text),
    corner ? `<span class="cl-corner" aria-hidden="true">${escapeMarkup(corner)}</span>` : '',
    heard ? `<span class="cl-heard">, ${escapeMarkup(heard)}</span>` : '',
    '</td>',
  ].join('')
}

function sliceHtml({ label, columns, rows }: GridSlice, grid: FigureGrid, stop: string): string {
  const head = columns.map((column) => `<th role="columnheader" scope="col">${escapeMarkup(column)}</th>`).join('')
  const body = rows.map(
    ({ header, cells }) =>
      `<tr role="row"><th role="rowheader" scope="row">${escapeMarkup(header)}</th>${cells.map((cell) => cellHtml(cell, grid, stop)).join('')}</tr>`,
  )
  return [
    '<div class="cl-slice" role="presentation">',
    label ? `<p class="cl-plane-label" aria-hidden="true">${escapeMarkup(label)}</p>` : '',
    `<table role="presentation"><thead role="rowgroup"><tr role="row"><td role="presentation"></td>${head}</tr></thead>`,
    `<tbody role="rowgroup"${label ? ` aria-label="${escapeMarkup(label)}"` : ''}>${body.join('')}</tbody></table></div>`,
  ].join('')
}

/** A grid with one tab stop. The caption names it; the element moves focus inside it. */
export function renderGridHtml(grid: FigureGrid): string {
  const cells = grid.slices.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  const names = cells.map((cell) => nameOf(cell, grid)).filter(Boolean)
  const wanted = grid.stop ? cellText({ grid: grid.name, index: grid.stop }) : ''
  const stop = names.includes(wanted) ? wanted : (names[0] ?? '')
  const name = `${grid.caption}${grid.note ? `, ${grid.note}` : ''}`
  return [
    `<div class="cl-grid cl-grid-${escapeMarkup(grid.name)}" data-key="${escapeMarkup(grid.name)}">`,
    `<p class="cl-caption" aria-hidden="true"><strong>${escapeMarkup(grid.caption)}</strong>${grid.note ? ` ${escapeMarkup(grid.note)}` : ''}</p>`,
    `<div class="cl-slices" role="grid" data-grid="${escapeMarkup(grid.name)}" aria-label="${escapeMarkup(name)}">${grid.slices.map((slice) => sliceHtml(slice, grid, stop)).join('')}</div>`,
    '</div>',
  ].join('')
}
