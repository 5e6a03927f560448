import type { ConvProblem } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { constant } from '../../src/terms/build.ts'
import { combine, type SuiteTerm } from '../../src/terms/combine.ts'
import { majorant } from '../../src/terms/majorant.ts'
import { childrenOf, type Term } from '../../src/terms/term.ts'
import { acrossGroups, weigh } from '../../src/terms/weigh.ts'

/** The value of a term that asks for no call. */
const evaluated = (term: Term): Float64Array =>
  term.op === 'tensor'
    ? Float64Array.from(term.value.data)
    : combine(term as SuiteTerm, childrenOf(term).map(evaluated), false)

test('space is weighed by place, batch and channels are kept', () => {
  const term = constant('x', [1, 2, 2, 2], (j) => j + 1)
  const weighed = weigh(term, { name: 'tens', at: ([y = 0, x = 0]) => 10 ** (2 * y + x) })
  expect(weighed.shape).toEqual([1, 2])
  expect([...evaluated(weighed)]).toEqual([4321, 8765])
})

test('the matrix over all channels has zeros where two channels are of two groups', () => {
  const problem = { inputChannels: 4, outputChannels: 2, groups: 2 } as ConvProblem
  const matrix = acrossGroups(
    problem,
    constant('w', [2, 2], (j) => j + 1),
  )
  expect(matrix.shape).toEqual([4, 2])
  expect([...evaluated(matrix)]).toEqual([1, 0, 2, 0, 0, 3, 0, 4])
})

test('roundings of the weights are counted in the bound', () => {
  const term = constant('x', [1, 1, 3], () => 1)
  const bound = (roundings: number) => majorant(weigh(term, { name: 'w', at: () => 1, roundings }), 'float64').roundings
  expect(bound(5) - bound(0)).toBe(5)
})
