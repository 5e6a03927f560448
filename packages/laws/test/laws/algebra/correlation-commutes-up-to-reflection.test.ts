import { type ConvProblem, definition } from '@convlaws/spec'
import { expect, test } from 'vitest'

/** One axis, one channel, two taps over two elements, every overlap. */
const problem: ConvProblem = {
  batch: 1,
  inputChannels: 1,
  outputChannels: 1,
  groups: 1,
  inputSize: [2],
  filterSize: [2],
  strides: [1],
  dilations: [1],
  padding: [[1, 1]],
  paddingMode: 'zeros',
  orientation: 'correlation',
  dtype: 'float64',
  layout: 'channels-first',
  filterLayout: 'oihw',
}

const run = (filter: number[], input: number[], orientation: ConvProblem['orientation']) => [
  ...definition({ ...problem, orientation }, 'forward', {
    filter: Float64Array.from(filter),
    input: Float64Array.from(input),
  }).data,
]

test('correlation does not commute: 1 2 over 1 3 is 2 7 3, and 1 3 over 1 2 is 3 7 2', () => {
  expect(run([1, 2], [1, 3], 'correlation')).toEqual([2, 7, 3])
  expect(run([1, 3], [1, 2], 'correlation')).toEqual([3, 7, 2])
})

test('convolution does: 1 2 and 1 3 give 1 5 6 in either order', () => {
  expect(run([1, 2], [1, 3], 'convolution')).toEqual([1, 5, 6])
  expect(run([1, 3], [1, 2], 'convolution')).toEqual([1, 5, 6])
})
