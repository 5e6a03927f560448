import { type ConvProblem, type Geometry, sizeOf, type Tensor } from '@convlaws/spec'

/** The problem of a figure: one item, one channel in and out, float64, unless it says otherwise. */
export function smallProblem(geometry: Geometry & Partial<ConvProblem>): ConvProblem {
  return {
    batch: 1,
    inputChannels: 1,
    outputChannels: 1,
    groups: 1,
    paddingMode: 'zeros',
    orientation: 'correlation',
    dtype: 'float64',
    layout: 'channels-first',
    filterLayout: 'oihw',
    ...geometry,
  }
}

/** A tensor in float64 of one item and one channel, from its numbers in row-major order. */
export function singleChannel(size: readonly number[], numbers: ArrayLike<number>): Tensor {
  return { shape: [1, 1, ...size], data: Float64Array.from(numbers) }
}

/** 0, 1, 2 …: numbers that show which element is which. */
export function counting(size: readonly number[]): number[] {
  return Array.from({ length: sizeOf(size) }, (_, place) => place)
}
