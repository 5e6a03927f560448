import { sourceIndex } from '@convlaws/spec'
import type { BorderMode } from './filter-picture.ts'
import type { Picture } from './picture.ts'

/** One number of a region of a picture. */
export interface RegionCell {
  readonly row: number
  readonly column: number
  readonly value: number
  /** Whether the place is outside the picture, so that the border mode gives the number. */
  readonly virtual: boolean
}

/** Numbers of one channel at so many rows and columns, also outside the picture, as the border mode continues it. */
export function regionOf(
  { width, height, channels, data }: Picture,
  channel: number,
  border: BorderMode,
  [firstRow, firstColumn, rows, columns]: readonly [number, number, number, number],
): readonly (readonly RegionCell[])[] {
  const source = sourceIndex[border === 'valid' ? 'zeros' : border]
  const plane = (channels === 3 ? channel : 0) * height
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => {
      const [row, column] = [firstRow + r, firstColumn + c]
      const [y, x] = [source(row, height), source(column, width)]
      return {
        row,
        column,
        value: y === null || x === null ? 0 : data[(plane + y) * width + x]!,
        virtual: row < 0 || row >= height || column < 0 || column >= width,
      }
    }),
  )
}

/** Rows and columns that a window reads before the output's own place: half of the kernel, the smaller half where it is even. */
export function reachBefore({ rows, columns }: { readonly rows: number; readonly columns: number }): [number, number] {
  return [Math.floor((rows - 1) / 2), Math.floor((columns - 1) / 2)]
}
