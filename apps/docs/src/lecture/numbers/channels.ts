import { conv2d } from '@convlaws/reference'
import { filterShape, problemOf, type Tensor } from '@convlaws/spec'
import { channels, image, rowsOf } from '../small-tensors.ts'

type Rows = readonly (readonly number[])[]

/** A picture of two channels, and one kernel with a slice for each. */
export const input: readonly [Rows, Rows] = [
  [
    [1, 2, 0],
    [0, 1, 3],
  ],
  [
    [2, 0, 1],
    [1, 1, 0],
  ],
]
export const kernel: readonly [Rows, Rows] = [
  [
    [1, 0],
    [0, 1],
  ],
  [
    [0, 1],
    [2, 0],
  ],
]

/** The map of each channel by its own slice, their sum with a bias of 10, and the same by one call. */
export const bias = 10
export const partial: readonly Rows[] = input.map((plane, c) => rowsOf(conv2d(image(plane), image(kernel[c]!))))
const biasTensor: Tensor = { shape: [1], data: Float64Array.of(bias) }
export const output: Rows = rowsOf(conv2d(channels(input), channels(kernel), { bias: biasTensor }))

/** Weights of 64 kernels of 3×3 over 3 channels, for two sizes of picture; their biases apart. */
export const layer: { readonly kernels: number; readonly weights: number; readonly sizes: readonly number[] } = (() => {
  const sizes = [32, 1024]
  const counts = sizes.map((size) =>
    filterShape(problemOf([1, 3, size, size], [64, 3, 3, 3])).reduce((all, entry) => all * entry, 1),
  )
  if (new Set(counts).size !== 1) throw new Error('bug: the number of weights depends on the size of the picture')
  return { kernels: 64, weights: counts[0]!, sizes }
})()

/** Weights of 3×3 kernels from 64 to 64 channels: all channels, in 4 groups, and depthwise. */
export const grouped: readonly { readonly groups: number; readonly perKernel: number; readonly weights: number }[] = [
  1, 4, 64,
].map((groups) => {
  const shape = filterShape(problemOf([1, 64, 8, 8], [64, 64 / groups, 3, 3], { groups }))
  return { groups, perKernel: shape[1]!, weights: shape.reduce((all, entry) => all * entry, 1) }
})
