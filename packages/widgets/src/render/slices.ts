import type { FigureMessages } from '../messages/figures/figure.ts'
import type { FigureCell, GridSlice } from './grid-html.ts'

const minus = (place: number) => (place < 0 ? `−${-place}` : String(place))

/**
 * Cells in row-major order as slices of rows: one row for one axis, one slice for two, a stack for three. `first` is the
 * number of the first place on each axis, 0 unless it is given.
 */
export function slicesOf(
  cells: readonly FigureCell[],
  sizes: readonly number[],
  { slice: name }: Pick<FigureMessages, 'slice'>,
  first: readonly number[] = sizes.map(() => 0),
): GridSlice[] {
  const [slices, rows, columns] = [[1, 1], [1], []][sizes.length - 1]!.concat(sizes) as [number, number, number]
  const [firstSlice, firstRow, firstColumn] = [[0, 0], [0], []][sizes.length - 1]!.concat(first) as [
    number,
    number,
    number,
  ]
  const numbers = (length: number, from: number) => Array.from({ length }, (_, place) => from + place)
  return numbers(slices, 0).map((slice) => ({
    label: sizes.length === 3 ? name(slice + firstSlice) : '',
    columns: numbers(columns, firstColumn).map(minus),
    rows: numbers(rows, 0).map((row) => ({
      header: sizes.length > 1 ? minus(row + firstRow) : '',
      cells: cells.slice((slice * rows + row) * columns, (slice * rows + row + 1) * columns),
    })),
  }))
}
