import { reference } from '@convlaws/reference'
import { axesOf, type ConvProblem, outputSize, type PaddingMode, sourceIndex, type Tensor } from '@convlaws/spec'
import { type ImageKernel, kernelValues } from './image-kernels.ts'
import { passProblem } from './pass-problem.ts'
import type { Picture } from './picture.ts'

/** What is done at the border: nothing is computed there, or the picture goes on in one of four ways. */
export type BorderMode = 'valid' | PaddingMode

/** How a picture is filtered. */
export interface PictureFilter {
  readonly kernel: ImageKernel
  readonly border: BorderMode
  readonly orientation: ConvProblem['orientation']
  /** How many times, one upon the other; what leaves the range of pixels stays as it is between them. */
  readonly passes: 1 | 2
}

/** Numbers of a filtered picture, before they are made pixels: [channel, row, column]. */
export interface FilteredPicture {
  readonly width: number
  readonly height: number
  readonly channels: number
  readonly data: Float64Array
}

/** A picture as the input of a convolution: [1, channels, height, width], in float64. */
export function pictureTensor({ width, height, channels, data }: Picture): Tensor {
  return { shape: [1, channels, height, width], data: Float64Array.from(data) }
}

/** The kernel, once for each channel. */
export function filterTensor(kernel: ImageKernel, channels: number): Tensor {
  const values = kernelValues(kernel)
  const data = Float64Array.from({ length: channels * values.length }, (_, place) => values[place % values.length]!)
  return { shape: [channels, 1, kernel.rows, kernel.columns], data }
}

/** The rows from `first` on, with what the border mode puts around them: so much as the windows of `count` outputs read. */
function extendedRows(input: Tensor, problem: ConvProblem, first: number, count: number): Tensor {
  const [, channels, height, width] = input.shape as [number, number, number, number]
  const [vertical, horizontal] = axesOf(problem) as [ReturnType<typeof axesOf>[0], ReturnType<typeof axesOf>[0]]
  const source = sourceIndex[problem.paddingMode]
  const rows = count + vertical.filterSize - 1
  const columns = width + horizontal.begin + horizontal.end
  const data = new Float64Array(channels * rows * columns)
  for (let channel = 0; channel < channels; channel++) {
    for (let row = 0; row < rows; row++) {
      const from = source(first + row - vertical.begin, height)
      if (from === null) continue
      for (let column = 0; column < columns; column++) {
        const at = source(column - horizontal.begin, width)
        if (at !== null)
          data[(channel * rows + row) * columns + column] = input.data[(channel * height + from) * width + at]!
      }
    }
  }
  return { shape: [1, channels, rows, columns], data }
}

/** So many multiplications take about 10 ms in the reference; a band is kept to them, so that a page stays responsive. */
const multiplicationsOfBand = 2 ** 20

/**
 * Filters a picture by the reference, band by band: yields after each band the share that is done, returns the numbers.
 * A band is the same convolution over the rows that its windows read, so that all bands together are, bit for bit, what
 * one call gives. @throws ConvError where the padding reaches further than its mode allows.
 */
export function* filterByBands(picture: Picture, filter: PictureFilter): Generator<number, FilteredPicture, void> {
  let input = pictureTensor(picture)
  const operand = filterTensor(filter.kernel, picture.channels)
  for (let pass = 0; pass < filter.passes; pass++) {
    const [, channels, height, width] = input.shape as [number, number, number, number]
    const problem = passProblem({ channels, height, width }, filter)
    const [rows, columns] = outputSize(problem) as [number, number]
    const data = new Float64Array(channels * rows * columns)
    const ofRow = channels * columns * filter.kernel.weights.length
    const band = Math.max(1, Math.floor(multiplicationsOfBand / ofRow))
    for (let first = 0; first < rows; first += band) {
      const count = Math.min(band, rows - first)
      const extended = extendedRows(input, problem, first, count)
      const inputSize = extended.shape.slice(2)
      const part = reference.forward(
        { ...problem, inputSize, padding: 'valid', paddingMode: 'zeros' },
        { input: extended, filter: operand },
      ).data
      for (let channel = 0; channel < channels; channel++)
        data.set(
          part.subarray(channel * count * columns, (channel + 1) * count * columns),
          (channel * rows + first) * columns,
        )
      yield (pass + (first + count) / rows) / filter.passes
    }
    input = { shape: [1, channels, rows, columns], data }
  }
  const [, channels, height, width] = input.shape as [number, number, number, number]
  return { width, height, channels, data: Float64Array.from(input.data) }
}

/** Filters a picture at once. @throws ConvError where the padding reaches further than its mode allows. */
export function filterPicture(picture: Picture, filter: PictureFilter): FilteredPicture {
  const bands = filterByBands(picture, filter)
  for (;;) {
    const { done, value } = bands.next()
    if (done) return value
  }
}
