import { problemOf, type Tensor } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { compare, gamma, relationFor } from '../src/relation.ts'
import { forward, tensorTerm, truth } from '../src/terms/build.ts'

const identical = { kind: 'identical' } as const
const of = (...values: number[]) => Float64Array.from(values)

describe('comparing sides that must be identical', () => {
  test('0 equals −0', () => expect(compare(of(0), of(-0), identical, 'exact').equal).toBe(true))
  test('neighbouring numbers differ', () =>
    expect(compare(of(1), of(1 + 2 ** -23), identical, 'exact').equal).toBe(false))
  test('NaN is wrong over exact numbers, on either side or both', () => {
    expect(compare(of(Number.NaN), of(1), identical, 'exact').equal).toBe(false)
    expect(compare(of(1), of(Number.NaN), identical, 'exact').equal).toBe(false)
    expect(compare(of(Number.NaN), of(Number.NaN), identical, 'exact').equal).toBe(false)
  })
  test('NaN equals NaN over special numbers, and nothing else', () => {
    expect(compare(of(Number.NaN), of(Number.NaN), identical, 'special').equal).toBe(true)
    expect(compare(of(Number.NaN), of(1), identical, 'special').equal).toBe(false)
  })
  test('∞ equals ∞ and not −∞', () => {
    expect(compare(of(Infinity), of(Infinity), identical, 'exact').equal).toBe(true)
    expect(compare(of(Infinity), of(-Infinity), identical, 'special').equal).toBe(false)
  })
  test('the worst element is named', () => expect(compare(of(1, 2, 3), of(1, 5, 3), identical, 'exact').worst).toBe(1))
})

describe('comparing sides within a bound', () => {
  const bounded = { kind: 'bounded', allowed: of(0.5, 0.5), magnitudes: of(1, 1) } as const
  test('an error as large as allowed passes', () =>
    expect(compare(of(1, 1), of(1.5, 1), bounded, 'real').ratio).toBe(1))
  test('a larger one fails, with its ratio', () => {
    const { equal, ratio } = compare(of(1, 1), of(1, 2), bounded, 'real')
    expect([equal, ratio]).toEqual([false, 2])
  })
  test('NaN is beyond every bound', () =>
    expect(compare(of(Number.NaN, 1), of(1, 1), bounded, 'real').equal).toBe(false))
  test('sides of zeros only are told', () => expect(compare(of(0, -0), of(0, 0), bounded, 'real').allZero).toBe(true))
})

describe('the bound', () => {
  const row: Tensor = { shape: [1, 1, 3], data: Float32Array.of(1, -2, 3) }
  const filter: Tensor = { shape: [1, 1, 3], data: Float32Array.of(4, 5, -6) }
  const problem = problemOf(row.shape, filter.shape)
  const [x, w] = [tensorTerm('x', row), tensorTerm('w', filter)]
  const componentwise = { accuracy: 'componentwise', growth: 32 } as const

  test('one output of three products: γ(3)·(1·4 + 2·5 + 3·6), and three float64 roundings for the definition', () => {
    const relation = relationFor(
      forward(problem, x, w),
      truth('forward', problem, { input: x, filter: w }),
      'float32',
      'real',
      componentwise,
    )
    const expected = gamma(3, 2 ** -24) * 32
    expect(relation).toMatchObject({ kind: 'bounded' })
    const allowed = relation.kind === 'bounded' ? relation.allowed[0]! : 0
    expect(allowed).toBeGreaterThanOrEqual(expected)
    expect(allowed).toBeLessThan(expected * (1 + 2 ** -20))
  })

  test('over exact numbers there is none', () => {
    expect(relationFor(forward(problem, x, w), forward(problem, x, w), 'float32', 'exact', componentwise)).toEqual(
      identical,
    )
  })

  test('under a normwise claim it is growth times that of the largest element there can be, over exact numbers too', () => {
    const relation = relationFor(forward(problem, x, w), forward(problem, x, w), 'float32', 'exact', {
      accuracy: 'normwise',
      growth: 8,
    })
    const allowed = relation.kind === 'bounded' ? relation.allowed[0]! : 0
    // Three taps, none of an input above 3 or a filter above 6: 3·3·6.
    expect(allowed / (8 * 2 * gamma(3, 2 ** -24) * 54)).toBeCloseTo(1, 6)
  })

  test('under a normwise claim the only tap over padding still counts: a transform mixes it in', () => {
    const apart = problemOf([1, 1, 2], [1, 1, 5], { padding: 'same-upper' })
    const [two, last] = [
      tensorTerm('x', { shape: [1, 1, 2], data: Float32Array.of(3, 3) }),
      tensorTerm('w', { shape: [1, 1, 5], data: Float32Array.of(0, 0, 0, 0, 1) }),
    ]
    const sides = [forward(apart, two, last), forward(apart, two, last)] as const
    const relation = relationFor(...sides, 'float32', 'exact', { accuracy: 'normwise', growth: 1 })
    const allowed = relation.kind === 'bounded' ? relation.allowed[0]! : 0
    expect(allowed / (2 * gamma(5, 2 ** -24) * 15)).toBeCloseTo(1, 6)
  })
})
