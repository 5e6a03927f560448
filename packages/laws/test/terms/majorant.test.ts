import { problemOf, type Tensor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { add, forward, inner, scale, tensorTerm } from '../../src/terms/build.ts'
import { fold, select } from '../../src/terms/gather.ts'
import { majorant, summands } from '../../src/terms/majorant.ts'

const tensor = (shape: number[], ...data: number[]): Tensor => ({ shape, data: Float32Array.from(data) })
const x = tensorTerm('x', tensor([1, 1, 3], 1, -2, 3))
const w = tensorTerm('w', tensor([1, 1, 2], -1, 1))
const problem = problemOf([1, 1, 3], [1, 1, 2])

test('forward: absolute products, and as many roundings as products', () => {
  const { magnitudes, roundings, representable } = majorant(forward(problem, x, w), 'float32')
  expect([...magnitudes].map(Math.round)).toEqual([3, 5])
  expect([roundings, representable]).toEqual([2, true])
})

test('a sum of tensors passed to a call is rounded once more', () => {
  const { roundings } = majorant(forward(problem, add(x, x), w), 'float32')
  expect(roundings).toBeCloseTo(3, 6)
})

test('the suite rounds in float64: a scale of a float32 result costs 2^-29 of a rounding', () => {
  expect(majorant(scale(2, x), 'float32').roundings).toBe(2 ** -29)
  expect(majorant(scale(2, x), 'float64').roundings).toBe(1)
})

test('an inner product adds the roundings of both factors', () => {
  const { magnitudes, roundings } = majorant(inner(forward(problem, x, w), forward(problem, x, w)), 'float64')
  expect(Math.round(magnitudes[0]!)).toBe(9 + 25)
  expect(roundings).toBe(2 + 2 + 2)
})

test('moving elements rounds nothing', () => {
  const moved = select('reverse', x, [[0], [0], [2, 1, 0]])
  expect(majorant(moved, 'float32')).toMatchObject({ roundings: 0, representable: true })
  expect([...majorant(moved, 'float32').magnitudes]).toEqual([3, 2, 1])
})

test('summands: bias counts, gradients count what folds back on an edge', () => {
  const groups = problemOf([2, 4, 5, 5], [6, 2, 3, 3], { groups: 2 })
  expect(summands(groups, 'forward', false)).toBe(2 * 9)
  expect(summands(groups, 'forward', true)).toBe(2 * 9 + 1)
  expect(summands(groups, 'inputGradient', false)).toBe(3 * 9)
  expect(summands(groups, 'filterGradient', false)).toBe(2 * 3 * 3)
  // One element, two taps, replicate 1:1: outputs 2 × taps 2 all read the only element.
  const folded = problemOf([1, 1, 1], [1, 1, 2], { padding: 1, paddingMode: 'replicate' })
  expect(summands(folded, 'inputGradient', false)).toBe(4)
})

test('folding counts the additions on the busiest element', () => {
  const padded = problemOf([1, 1, 1], [1, 1, 1], { padding: 2, paddingMode: 'replicate' })
  const extended = tensorTerm('e', tensor([1, 1, 5], 1, 1, 1, 1, 1))
  const { magnitudes, roundings } = majorant(fold(padded, extended), 'float64')
  expect(Math.round(magnitudes[0]!)).toBe(5)
  expect(roundings).toBe(5)
})
