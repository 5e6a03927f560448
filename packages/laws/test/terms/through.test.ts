import { definition, type Operation, problemOf } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { constant, reshape, tensorTerm } from '../../src/terms/build.ts'
import { combine, type SuiteTerm } from '../../src/terms/combine.ts'
import { reverse, selectSpace } from '../../src/terms/gather.ts'
import { childrenOf, type Term } from '../../src/terms/term.ts'
import { adjoint, byMatrices, type Move, shapesOf, through } from '../../src/terms/through.ts'

/** The value of a term, with its calls answered by the definition. */
function evaluated(term: Term): Float64Array {
  if (term.op === 'tensor') return Float64Array.from(term.value.data)
  const values = childrenOf(term).map(evaluated)
  if (term.op !== 'call') return combine(term as SuiteTerm, values, false)
  return definition(
    term.problem,
    term.operation,
    Object.fromEntries(Object.keys(term.operands).map((name, j) => [name, values[j]!])),
  ).data
}

const row = (...values: number[]) => tensorTerm('x', { shape: [1, 1, values.length], data: Float64Array.from(values) })

describe('the adjoint of a move', () => {
  const twice: Move = (x) => selectSpace('twice', x, () => [0, 0, null, 1])

  test('adds every copy back onto its source, and drops what came from nowhere', () =>
    expect([...evaluated(adjoint(twice, [1, 1, 2], row(1, 10, 100, 1000)))]).toEqual([11, 1000]))

  test('of two moves undoes them in the other order', () => {
    const both: Move = (x) => reshape(reverse(twice(x)), [4])
    const term = tensorTerm('g', { shape: [4], data: Float64Array.of(1, 10, 100, 1000) })
    expect([...evaluated(adjoint(both, [1, 1, 2], term))]).toEqual([1100, 1])
    expect(adjoint(both, [1, 1, 2], term).shape).toEqual([1, 1, 2])
  })

  test('of no move is none', () => {
    const term = row(1, 2)
    expect(adjoint((x) => x, [1, 1, 2], term)).toBe(term)
  })

  test('of arithmetic is refused', () =>
    expect(() => adjoint((x) => ({ op: 'scale', by: 2, term: x, shape: x.shape }), [1], row(1))).toThrow('bug: a move'))
})

describe('matrices that stand for a convolution of one tap', () => {
  const problem = problemOf([1, 2, 1], [3, 2, 1])
  const tensors = {
    input: constant('x', [1, 2, 1], (j) => j + 1),
    filter: constant('w', [3, 2, 1], (j) => j - 2),
    outputGradient: constant('g', [1, 3, 1], (j) => 10 ** j),
  }
  const standing = {
    compute: byMatrices,
    input: (x: Term) => reshape(x, [2, 1]),
    filter: (w: Term) => reshape(w, [3, 2]),
    output: (y: Term) => reshape(y, [3, 1]),
  }
  const expected = {
    // w = [[−2, −1], [0, 1], [2, 3]], x = [1, 2], g = [1, 10, 100]
    forward: [-4, 2, 8],
    inputGradient: [198, 309],
    filterGradient: [1, 2, 10, 20, 100, 200],
    transposed: [198, 309],
  }
  for (const [operation, values] of Object.entries(expected) as [Operation, number[]][]) {
    test(operation, () => {
      const operands = operation === 'transposed' ? { input: tensors.outputGradient, filter: tensors.filter } : tensors
      const term = through(operation, shapesOf(problem), standing, operands)
      expect([...evaluated(term)]).toEqual(values)
      expect(term.shape).toEqual(
        operation === 'forward' ? [1, 3, 1] : operation === 'filterGradient' ? [3, 2, 1] : [1, 2, 1],
      )
    })
  }
})
