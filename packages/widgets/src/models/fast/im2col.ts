import { type Arithmetic, sumOf } from './arithmetic.ts'

/** The windows of a correlation as the rows of a matrix: row i holds x(i), …, x(i + taps − 1). */
export function im2col<T>(input: readonly T[], taps: number): readonly (readonly T[])[] {
  return Array.from({ length: input.length - taps + 1 }, (_, row) => input.slice(row, row + taps))
}

/** Correlation as a product of the matrix of windows with the filter; each row is summed from left to right. */
export function correlateByIm2col<T>(arithmetic: Arithmetic<T>, input: readonly T[], filter: readonly T[]): T[] {
  return im2col(input, filter.length).map((row) =>
    sumOf(
      arithmetic,
      row.map((value, tap) => arithmetic.multiply(value, filter[tap]!)),
    ),
  )
}
