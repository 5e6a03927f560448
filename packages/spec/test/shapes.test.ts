import {
  type FilterLayout,
  filterLayoutAxes,
  filterShape,
  inputShape,
  layoutAxes,
  operandShape,
  operandsOf,
  operations,
  outputShape,
  resultShape,
  sizeOf,
} from '@convlaws/spec'
import { expect, test } from 'vitest'
import { plain } from './problems.ts'

/** Two images of 4×6 with six channels become 2×3 with nine, in three groups. */
const problem = plain({
  batch: 2,
  inputChannels: 6,
  outputChannels: 9,
  groups: 3,
  inputSize: [4, 6],
  filterSize: [3, 2],
  strides: [1, 2],
  dilations: [1, 1],
})

test.each([
  [[], 1],
  [[5], 5],
  [[2, 3, 4], 24],
  [[2, 0, 4], 0],
])('sizeOf %j is %i', (shape, size) => expect(sizeOf(shape)).toBe(size))

test('input and output in both layouts', () => {
  expect(inputShape(problem)).toEqual([2, 6, 4, 6])
  expect(outputShape(problem)).toEqual([2, 9, 2, 3])
  expect(inputShape({ ...problem, layout: 'channels-last' })).toEqual([2, 4, 6, 6])
  expect(outputShape({ ...problem, layout: 'channels-last' })).toEqual([2, 2, 3, 9])
})

const filters: Record<FilterLayout, { shape: number[]; axes: number[] }> = {
  oihw: { shape: [9, 2, 3, 2], axes: [0, 1, 2, 3] },
  hwio: { shape: [3, 2, 2, 9], axes: [2, 3, 1, 0] },
  ohwi: { shape: [9, 3, 2, 2], axes: [0, 2, 3, 1] },
  ihwo: { shape: [2, 3, 2, 9], axes: [1, 2, 3, 0] },
}

test.each(Object.keys(filters) as FilterLayout[])('filter in %s', (filterLayout) => {
  expect(filterShape({ ...problem, filterLayout })).toEqual(filters[filterLayout].shape)
  expect(filterLayoutAxes(filterLayout, 2)).toEqual(filters[filterLayout].axes)
})

test.each([
  [1, [0, 2, 1]],
  [2, [0, 2, 3, 1]],
  [3, [0, 2, 3, 4, 1]],
])('channels-last of rank %i has the axes %j of channels-first', (rank, axes) => {
  expect(layoutAxes('channels-last', rank)).toEqual(axes)
  expect(layoutAxes('channels-first', rank)).toEqual(axes.map((_, a) => a))
})

const shapes = {
  forward: { operands: { input: [2, 6, 4, 6], filter: [9, 2, 3, 2], bias: [9] }, result: [2, 9, 2, 3] },
  inputGradient: { operands: { outputGradient: [2, 9, 2, 3], filter: [9, 2, 3, 2] }, result: [2, 6, 4, 6] },
  filterGradient: { operands: { input: [2, 6, 4, 6], outputGradient: [2, 9, 2, 3] }, result: [9, 2, 3, 2] },
  biasGradient: { operands: { outputGradient: [2, 9, 2, 3] }, result: [9] },
  transposed: { operands: { input: [2, 9, 2, 3], filter: [9, 2, 3, 2], bias: [6] }, result: [2, 6, 4, 6] },
}

test.each(operations)('%s: the shapes of its operands and result', (operation) => {
  const { required, optional } = operandsOf[operation]
  const operands = [...required, ...optional].map((name) => [name, operandShape(problem, operation, name)])
  expect(Object.fromEntries(operands)).toEqual(shapes[operation].operands)
  expect(resultShape(problem, operation)).toEqual(shapes[operation].result)
})

test('the operations of the contract', () => expect(operations).toEqual(Object.keys(shapes)))
