import { reference } from '@convlaws/reference'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { counting, float32, type OperationCounts } from '../../../src/models/fast/arithmetic.ts'
import { boundOf, majorant } from '../../../src/models/fast/error-bound.ts'
import { circleSize, correlateByFft, fft } from '../../../src/models/fast/fft.ts'
import { correlateByIm2col, im2col } from '../../../src/models/fast/im2col.ts'
import { correlateByWinograd, winogradTiles } from '../../../src/models/fast/winograd.ts'
import { lineProblem, lineTensor } from '../../../src/models/line-problem.ts'

type Three<T> = readonly [T, T, T]

const truth = (input: readonly number[], filter: readonly number[]) =>
  Array.from(
    reference.forward(lineProblem({ inputSize: input.length, filterSize: filter.length }), {
      input: lineTensor(input),
      filter: lineTensor(filter),
    }).data,
  )

const whole = fc.integer({ min: -99, max: 99 })
const real = fc.float({ min: -1000, max: 1000, noNaN: true })
const operands = <T>(entry: fc.Arbitrary<T>) =>
  fc.tuple(fc.array(entry, { minLength: 3, maxLength: 14 }), fc.tuple(entry, entry, entry))
const parameters = { seed: Number(process.env.CONVLAWS_SEED), numRuns: 300 }
const plus = (values: readonly number[]) => values.map((value) => value + 0)

describe('im2col', () => {
  test('row i holds the window of output i', () =>
    expect(im2col([1, 2, 3, 4, 5], 3)).toEqual([
      [1, 2, 3],
      [2, 3, 4],
      [3, 4, 5],
    ]))

  test('on integers it is exact', () =>
    fc.assert(
      fc.property(operands(whole), ([x, w]) => {
        expect(plus(correlateByIm2col(float32, x, w))).toEqual(plus(truth(x, w)))
      }),
      parameters,
    ))
})

describe('winograd', () => {
  test('one tile, by hand', () => {
    const [tile] = winogradTiles(float32, [1, 2, 3, 4], [1, 1, 2])
    expect(tile).toEqual({
      input: [1, 2, 3, 4],
      transformedInput: [-2, 5, 1, -2],
      transformedFilter: [1, 2, 1, 2],
      products: [-2, 10, 1, -4],
      output: [9, 13],
    })
  })

  test('on integers it is exact, for even and odd numbers of outputs', () =>
    fc.assert(
      fc.property(operands(whole), ([x, w]) => {
        expect(plus(correlateByWinograd(float32, x, w))).toEqual(plus(truth(x, w)))
      }),
      parameters,
    ))

  test('two outputs need four multiplications, where im2col needs six', () => {
    const count = (run: (arithmetic: ReturnType<typeof counting<number>>) => unknown) => {
      const counts: OperationCounts = { multiplications: 0, additions: 0 }
      run(counting(float32, counts))
      return counts.multiplications
    }
    expect(count((a) => correlateByWinograd(a, [1, 2, 3, 4], [1, 2, 3]))).toBe(4)
    expect(count((a) => correlateByIm2col(a, [1, 2, 3, 4], [1, 2, 3]))).toBe(6)
  })
})

describe('fft', () => {
  test('four numbers, by hand: quarter turns are exact', () => {
    const signal = [1, 2, 3, 4].map((re) => ({ re, im: 0 }))
    expect(fft(float32, signal, -1).map(({ re, im }) => [re + 0, im + 0])).toEqual([
      [10, 0],
      [-2, 2],
      [-2, 0],
      [-2, -2],
    ])
  })

  test('agrees with the sum that defines it', () =>
    fc.assert(
      fc.property(fc.array(whole, { minLength: 8, maxLength: 8 }), (values) => {
        const double = { ...float32, of: Number, constant: Number, add: (a: number, b: number) => a + b }
        const exact = {
          ...double,
          subtract: (a: number, b: number) => a - b,
          multiply: (a: number, b: number) => a * b,
        }
        const transformed = fft(
          exact,
          values.map((re) => ({ re, im: 0 })),
          -1,
        )
        for (const [f, { re, im }] of transformed.entries()) {
          const sum = (part: (angle: number) => number) =>
            values.reduce((total, value, t) => total + value * part((-2 * Math.PI * f * t) / 8), 0)
          expect(re).toBeCloseTo(sum(Math.cos), 9)
          expect(im).toBeCloseTo(sum(Math.sin), 9)
        }
      }),
      parameters,
    ))

  test('the circle is the least power of two that holds the input', () =>
    expect([3, 4, 5, 8, 9].map(circleSize)).toEqual([4, 4, 8, 8, 16]))
})

describe('the bound of an algorithm, which is the algorithm over absolute values', () => {
  const algorithms = {
    im2col: correlateByIm2col,
    winograd: correlateByWinograd,
    fft: correlateByFft,
  } as const

  test.each(Object.entries(algorithms))('%s: no error over reals is beyond it', (_, correlate) =>
    fc.assert(
      fc.property(operands(real), ([x, w]) => {
        const computed = correlate(float32, x, w as Three<number>)
        const bounds = correlate(
          majorant,
          x.map(majorant.of),
          w.map(majorant.of) as unknown as Three<ReturnType<typeof majorant.of>>,
        )
        for (const [place, value] of truth(x, w).entries())
          expect(Math.abs(computed[place]! - value)).toBeLessThanOrEqual(boundOf(bounds[place]!))
      }),
      parameters,
    ),
  )

  test.each([
    ['im2col', true],
    ['winograd', true],
    ['fft', false],
  ] as const)('%s on six small integers: exact is %s', (name, exact) => {
    const operand = [3, -1, 4, 1, -5, 9].map(majorant.of)
    const filter = [2, 7, -1].map(majorant.of)
    const bounds = algorithms[name](majorant, operand, filter as unknown as Three<ReturnType<typeof majorant.of>>)
    expect(bounds.every((bound) => bound.exact)).toBe(exact)
    expect(bounds.every((bound) => (boundOf(bound) === 0) === exact)).toBe(true)
  })

  test('for im2col it is componentwise: the magnitude is |w| ⋆ |x|', () =>
    fc.assert(
      fc.property(operands(whole), ([x, w]) => {
        const bounds = correlateByIm2col(majorant, x.map(majorant.of), w.map(majorant.of))
        expect(bounds.map(({ magnitude }) => magnitude)).toEqual(truth(x.map(Math.abs), w.map(Math.abs)))
        expect(bounds.every(({ roundings }) => roundings <= w.length)).toBe(true)
      }),
      parameters,
    ))

  test('what is not finite has no unit, and is not called exact', () => {
    for (const value of [Number.POSITIVE_INFINITY, Number.NaN])
      expect(majorant.of(value)).toMatchObject({ unit: 0, exact: false })
  })

  test('integers that are too large for float32 are not called exact', () => {
    const big = [2 ** 23 + 1, 1, 1].map(majorant.of)
    expect(correlateByIm2col(majorant, big, [3, 1, 1].map(majorant.of))[0]!.exact).toBe(false)
  })
})
