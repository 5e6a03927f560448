import { assertValid, multiplications, problemOf } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { cutUntil } from '../../src/draw/cut.ts'

const problem = problemOf([5, 12, 40, 9], [8, 3, 5, 3], {
  groups: 4,
  dilations: [8, 1],
  padding: [
    [10, 0],
    [3, 2],
  ],
})

test('a problem that fits stays as it is', () => expect(cutUntil(problem, () => true)).toBe(problem))

test('a problem is cut until it fits, and stays valid', () => {
  const cut = cutUntil(problem, (candidate) => multiplications(candidate) <= 2_000)
  expect(multiplications(cut)).toBeLessThanOrEqual(2_000)
  expect(() => assertValid(cut, 'forward')).not.toThrow()
})

test('what nothing can be cut from is returned, with no count above 1 cut to 1', () => {
  const cut = cutUntil(problem, () => false)
  expect(() => assertValid(cut, 'forward')).not.toThrow()
  expect([cut.batch, cut.groups, cut.inputChannels / cut.groups, cut.outputChannels / cut.groups]).toEqual([2, 2, 2, 2])
  expect(cut.dilations).toEqual([2, 1])
})

test('reflect padding stays below the input size while it is cut', () => {
  const reflected = problemOf([1, 1, 30], [1, 1, 3], { padding: 20, paddingMode: 'reflect' })
  const cut = cutUntil(reflected, (candidate) => candidate.inputSize[0]! <= 6)
  expect(cut.inputSize[0]).toBeLessThanOrEqual(6)
  expect(() => assertValid(cut, 'forward')).not.toThrow()
})
