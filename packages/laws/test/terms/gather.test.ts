import { problemOf } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { constant } from '../../src/terms/build.ts'
import { combine, type SuiteTerm } from '../../src/terms/combine.ts'
import { crop, extend, fold, permute, reverse, rotate, slice, spread, subsample } from '../../src/terms/gather.ts'
import type { Term } from '../../src/terms/term.ts'

const x = constant('x', [1, 1, 4], (j) => j + 1)
const valuesOf = (term: Term): number[] => {
  const child = (term as Extract<Term, { op: 'gather' | 'scatter' }>).term
  const value = child.op === 'tensor' ? Float64Array.from(child.value.data) : Float64Array.from(valuesOf(child))
  return [...combine(term as SuiteTerm, [value], false)]
}

test('reverse, rotate, slice', () => {
  expect(valuesOf(reverse(x))).toEqual([4, 3, 2, 1])
  expect(valuesOf(rotate(x, [1]))).toEqual([4, 1, 2, 3])
  expect(valuesOf(slice(x, 2, 1, 3))).toEqual([2, 3])
})

test('subsample keeps every s-th, spread puts zeros between', () => {
  expect(valuesOf(subsample(x, [3]))).toEqual([1, 4])
  expect(valuesOf(spread(slice(x, 2, 0, 2), [3], [1]))).toEqual([1, 0, 0, 2, 0])
})

test('crop cuts, and with negative amounts pads', () => {
  expect(valuesOf(crop(x, [[1, 2]]))).toEqual([2])
  expect(valuesOf(crop(x, [[-1, -2]]))).toEqual([0, 1, 2, 3, 4, 0, 0])
})

test.each([
  ['zeros', [0, 0, 1, 2, 3, 4, 0]],
  ['reflect', [3, 2, 1, 2, 3, 4, 3]],
  ['replicate', [1, 1, 1, 2, 3, 4, 4]],
  ['circular', [3, 4, 1, 2, 3, 4, 1]],
] as const)('extend by %s, and fold is its adjoint', (paddingMode, extended) => {
  const problem = problemOf([1, 1, 4], [1, 1, 1], { padding: [[2, 1]], paddingMode })
  expect(valuesOf(extend(problem, x))).toEqual(extended)
  const e = constant('e', [1, 1, 7], (j) => 2 ** j)
  const folded = valuesOf(fold(problem, e))
  const dot = (a: readonly number[], b: readonly number[]) => a.reduce((total, v, j) => total + v * b[j]!, 0)
  expect(dot(extended, [1, 2, 4, 8, 16, 32, 64])).toBe(dot([1, 2, 3, 4], folded))
})

test('permute: axis a of the result is axis axes[a] of the term', () => {
  const matrix = constant('m', [2, 3], (j) => j)
  const turned = permute(matrix, [1, 0])
  expect(turned.shape).toEqual([3, 2])
  expect(valuesOf(turned)).toEqual([0, 3, 1, 4, 2, 5])
})
