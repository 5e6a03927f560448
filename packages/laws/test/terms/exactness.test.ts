import { problemOf } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { constant, forward } from '../../src/terms/build.ts'
import { areExact } from '../../src/terms/exactness.ts'

const one = problemOf([1, 1, 2], [1, 1, 2])
const filled = (shape: number[], value: number) => constant('c', shape, () => value)

test('a sum of exactly 2^24 is exact in float32', () => {
  expect(areExact([forward(one, filled([1, 1, 2], 2 ** 12), filled([1, 1, 2], 2 ** 11))])).toBe(true)
})

test('a possible partial sum beyond 2^24 is not', () => {
  expect(areExact([forward(one, filled([1, 1, 2], 2 ** 12), filled([1, 1, 2], 2 ** 11 + 1))])).toBe(false)
})

test('the same is exact in float64', () => {
  const wide = { ...one, dtype: 'float64' } as const
  expect(areExact([forward(wide, filled([1, 1, 2], 2 ** 12), filled([1, 1, 2], 2 ** 11 + 1))])).toBe(true)
})

test('results that go into another call are held to its limit', () => {
  const inner = forward(one, filled([1, 1, 2], 2 ** 12), filled([1, 1, 2], 2 ** 11))
  const point = problemOf([1, 1, 1], [1, 1, 1])
  expect(areExact([forward(point, inner, filled([1, 1, 1], 1))])).toBe(true)
  expect(areExact([forward(point, inner, filled([1, 1, 1], 2))])).toBe(false)
})

test('one large element does not spoil the certificate where it meets small ones', () => {
  const impulse = constant('δ', [1, 1, 2], (j) => (j === 0 ? 2 ** 20 : 1))
  const filter = constant('w', [1, 1, 2], (j) => (j === 0 ? 1 : 2 ** 10))
  expect(areExact([forward(one, impulse, filter)])).toBe(true)
})

test('of several terms each has to be exact, whatever nodes they share', () => {
  const [input, filter] = [filled([1, 1, 2], 2 ** 12), filled([1, 1, 2], 2 ** 11)]
  const within = forward(one, input, filter)
  expect(areExact([within, forward(one, input, filter)])).toBe(true)
  expect(areExact([within, forward(problemOf([1, 1, 1], [1, 1, 1]), within, filled([1, 1, 1], 2))])).toBe(false)
})
