import {
  convertFilterLayout,
  convertLayout,
  type FilterLayout,
  filterShape,
  inputShape,
  type Layout,
  permuteAxes,
  sizeOf,
  type Tensor,
  zeros,
} from '@convlaws/spec'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain, runs, validProblem } from './problems.ts'

const counting = (shape: readonly number[]): Tensor => ({
  shape,
  data: Float32Array.from({ length: sizeOf(shape) }, (_, j) => j),
})

const layouts: Layout[] = ['channels-first', 'channels-last']
const filterLayouts: FilterLayout[] = ['oihw', 'hwio', 'ohwi', 'ihwo']

test('zeros has the type that the dtype names', () => {
  expect(zeros('float32', 2)).toEqual(new Float32Array([0, 0]))
  expect(zeros('float64', 2)).toEqual(new Float64Array([0, 0]))
})

test('permuteAxes transposes a 2×3 matrix', () => {
  expect(permuteAxes(counting([2, 3]), [1, 0])).toEqual({ shape: [3, 2], data: Float32Array.of(0, 3, 1, 4, 2, 5) })
})

test('permuteAxes turns three axes round', () => {
  // new[c, a, b] = old[a, b, c], old[a, b, c] = 4a + 2b + c
  expect(permuteAxes(counting([2, 2, 2]), [2, 0, 1]).data).toEqual(Float32Array.of(0, 2, 4, 6, 1, 3, 5, 7))
})

test('permuteAxes keeps the type, and copies', () => {
  const tensor: Tensor = { shape: [2], data: Float64Array.of(1, 2) }
  const copy = permuteAxes(tensor, [0])
  expect(copy).toEqual(tensor)
  expect(copy.data.buffer).not.toBe(tensor.data.buffer)
})

test('permuteAxes reads a view from where it begins', () => {
  const tensor = { shape: [2, 2], data: Float32Array.of(9, 9, 1, 2, 3, 4).subarray(2) }
  expect(permuteAxes(tensor, [1, 0]).data).toEqual(Float32Array.of(1, 3, 2, 4))
})

test('convertLayout: two channels of three elements, interleaved', () => {
  const last = convertLayout(counting([1, 2, 3]), 'channels-first', 'channels-last')
  expect(last).toEqual({ shape: [1, 3, 2], data: Float32Array.of(0, 3, 1, 4, 2, 5) })
})

test('convertFilterLayout: o and i exchange their ends', () => {
  // oihw [2, 1, 1, 2] holds w[o, h] = 2o + h; in hwio [1, 2, 1, 2] that is 0 2 1 3
  const hwio = convertFilterLayout(counting([2, 1, 1, 2]), 'oihw', 'hwio')
  expect(hwio).toEqual({ shape: [1, 2, 1, 2], data: Float32Array.of(0, 2, 1, 3) })
})

test('the same layout gives the same tensor', () => {
  const tensor = counting([1, 2, 3])
  for (const layout of layouts) expect(convertLayout(tensor, layout, layout)).toBe(tensor)
  for (const layout of filterLayouts) expect(convertFilterLayout(tensor, layout, layout)).toBe(tensor)
})

test('every way there and back is the identity, and the shape on the way is the one that the problem implies', () => {
  fc.assert(
    fc.property(validProblem, (problem) => {
      for (const from of layouts)
        for (const to of layouts) {
          const tensor = counting(inputShape({ ...problem, layout: from }))
          const there = convertLayout(tensor, from, to)
          expect(there.shape).toEqual(inputShape({ ...problem, layout: to }))
          expect(convertLayout(there, to, from)).toEqual(tensor)
        }
      for (const from of filterLayouts)
        for (const to of filterLayouts) {
          const tensor = counting(filterShape({ ...problem, filterLayout: from }))
          const there = convertFilterLayout(tensor, from, to)
          expect(there.shape).toEqual(filterShape({ ...problem, filterLayout: to }))
          expect(convertFilterLayout(there, to, from)).toEqual(tensor)
        }
    }),
    runs,
  )
})

test('an empty batch converts to an empty tensor', () => {
  const empty = { shape: inputShape(plain({ batch: 0 })), data: new Float32Array(0) }
  expect(convertLayout(empty, 'channels-first', 'channels-last')).toEqual({
    shape: [0, 4, 1],
    data: new Float32Array(0),
  })
})
