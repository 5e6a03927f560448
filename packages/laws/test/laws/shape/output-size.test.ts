import { type ConvProblem, definition } from '@convlaws/spec'
import { expect, test } from 'vitest'

/** A square image of one channel and one filter of 3 by 3. */
const image = (n: number, padding: ConvProblem['padding'], stride: number): ConvProblem => ({
  batch: 1,
  inputChannels: 1,
  outputChannels: 1,
  groups: 1,
  inputSize: [n, n],
  filterSize: [3, 3],
  strides: [stride, stride],
  dilations: [1, 1],
  padding,
  paddingMode: 'zeros',
  orientation: 'correlation',
  dtype: 'float64',
  layout: 'channels-first',
  filterLayout: 'oihw',
})

/** The output for an image of ones and a filter of ones. */
const ones = (problem: ConvProblem) => {
  const input = new Float64Array(problem.inputSize[0]! ** 2).fill(1)
  return definition(problem, 'forward', { input, filter: new Float64Array(9).fill(1) })
}

test('28 by 28 under a filter of 3 by 3 gives 26 by 26', () => {
  const { shape, data } = ones(image(28, 'valid', 1))
  expect(shape).toEqual([1, 1, 26, 26])
  expect(data.every((y) => y === 9)).toBe(true)
})

test("28 by 28 with 'same' padding stays 28 by 28; stride 2 halves it", () => {
  expect(ones(image(28, 'same-upper', 1)).shape).toEqual([1, 1, 28, 28])
  expect(ones(image(28, 'same-upper', 2)).shape).toEqual([1, 1, 14, 14])
})

test('28 by 28 with stride 2 and no padding gives 13 by 13: the last column is not read', () => {
  expect(ones(image(28, 'valid', 2)).shape).toEqual([1, 1, 13, 13])
})
