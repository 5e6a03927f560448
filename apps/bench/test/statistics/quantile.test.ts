import { expect, test } from 'vitest'
import { geometricMean } from '../../src/statistics/geometric-mean.ts'
import { quantile, quartiles } from '../../src/statistics/quantile.ts'

test.each([
  // place p·(n − 1) among the sorted values
  [[3, 1, 2], 0.5, 2],
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3, 4], 0.25, 1.75],
  [[10], 0.9, 10],
  [[5, 1], 0, 1],
  [[5, 1], 1, 5],
])('of %o the quantile %f is %f', (values, p, expected) => {
  expect(quantile(values, p)).toBe(expected)
})

test('quartiles of five values are the second, third and fourth', () => {
  expect(quartiles([50, 10, 40, 20, 30])).toEqual({ q1: 20, median: 30, q3: 40 })
})

test('the values are left as they were', () => {
  const values = [3, 1, 2]
  quantile(values, 0.5)
  expect(values).toEqual([3, 1, 2])
})

test('no values have no quantile', () => {
  expect(() => quantile([], 0.5)).toThrow(RangeError)
})

test('the geometric mean of 2 and 8 is 4', () => {
  expect(geometricMean([2, 8])).toBeCloseTo(4, 12)
})
