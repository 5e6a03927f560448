/** The cells of a grid as they stand: slices of rows of cells. A row of headers alone is no place to stand on. */
function slicesOf(grid: Element): HTMLElement[][][] {
  return [...grid.querySelectorAll('tbody')].map((slice) =>
    [...slice.querySelectorAll('tr')]
      .map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')])
      .filter((row) => row.length > 0),
  )
}

function placeOf(slices: HTMLElement[][][], cell: HTMLElement): [slice: number, row: number, column: number] {
  for (const [slice, rows] of slices.entries()) {
    for (const [row, cells] of rows.entries()) {
      const column = cells.indexOf(cell)
      if (column >= 0) return [slice, row, column]
    }
  }
  return [0, 0, 0]
}

/** Where each key leads from a place; Page keys go through the slices, or through the rows where there is one slice. */
const moves: {
  readonly [key: string]: (at: readonly [number, number, number], slices: HTMLElement[][][], far: boolean) => number[]
} = {
  ArrowLeft: ([s, r, c]) => [s, r, c - 1],
  ArrowRight: ([s, r, c]) => [s, r, c + 1],
  ArrowUp: ([s, r, c], slices) => (r > 0 || s === 0 ? [s, r - 1, c] : [s - 1, slices[s - 1]!.length - 1, c]),
  ArrowDown: ([s, r, c], slices) =>
    r < slices[s]!.length - 1 || s === slices.length - 1 ? [s, r + 1, c] : [s + 1, 0, c],
  Home: ([s, r], _, far) => (far ? [0, 0, 0] : [s, r, 0]),
  End: ([s, r], slices, far) => (far ? [slices.length - 1, Infinity, Infinity] : [s, r, Infinity]),
  PageUp: ([s, r, c], slices) => (slices.length > 1 ? [s - 1, r, c] : [s, 0, c]),
  PageDown: ([s, r, c], slices) => (slices.length > 1 ? [s + 1, r, c] : [s, Infinity, c]),
}

const within = (place: number, length: number) => Math.min(Math.max(place, 0), length - 1)

/** The cell to which a key leads from another, or null where the key moves nothing. `far` stands for the control key. */
export function cellByKey(cell: HTMLElement, key: string, far: boolean): HTMLElement | null {
  const grid = cell.closest('[data-grid]')
  const move = Object.hasOwn(moves, key) ? moves[key] : undefined
  if (!grid || !move) return null
  const slices = slicesOf(grid)
  const [slice = 0, row = 0, column = 0] = move(placeOf(slices, cell), slices, far)
  const rows = slices[within(slice, slices.length)]!
  const cells = rows[within(row, rows.length)]!
  return cells[within(column, cells.length)] ?? null
}
