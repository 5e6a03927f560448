import {
  axesOf,
  effectiveFilterSize,
  explicitPadding,
  type Geometry,
  outputPadding,
  outputSize,
  outputSizeOf,
  paddingSpelling,
  restOf,
  samePadding,
  symmetricPadding,
  withFullPadding,
} from '@convlaws/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, runs, validProblem } from './problems.ts'

const axis = (inputSize: number, filterSize: number, stride = 1, dilation = 1, begin = 0, end = 0) => ({
  inputSize,
  filterSize,
  stride,
  dilation,
  begin,
  end,
})

test.each([
  [1, 1, 1],
  [1, 5, 1],
  [3, 1, 3],
  [3, 2, 5],
  [2, 4, 5],
  [5, 3, 13],
])('%i taps with dilation %i reach over %i elements', (filterSize, dilation, reach) => {
  expect(effectiveFilterSize(filterSize, dilation)).toBe(reach)
})

describe('samePadding', () => {
  // total = max(0, (⌈n/s⌉ − 1)·s + e − n); [upper, lower]
  test.each([
    { n: 5, k: 3, s: 1, d: 1, upper: [1, 1], lower: [1, 1], why: '4 + 3 − 5 = 2, shared' },
    { n: 5, k: 2, s: 1, d: 1, upper: [0, 1], lower: [1, 0], why: '4 + 2 − 5 = 1, the odd one' },
    { n: 5, k: 4, s: 1, d: 1, upper: [1, 2], lower: [2, 1], why: '4 + 4 − 5 = 3, one and two' },
    { n: 6, k: 3, s: 2, d: 1, upper: [0, 1], lower: [1, 0], why: '(3 − 1)·2 + 3 − 6 = 1' },
    { n: 7, k: 3, s: 2, d: 1, upper: [1, 1], lower: [1, 1], why: '(4 − 1)·2 + 3 − 7 = 2' },
    { n: 5, k: 3, s: 1, d: 2, upper: [2, 2], lower: [2, 2], why: '4 + 5 − 5 = 4' },
    { n: 4, k: 2, s: 2, d: 1, upper: [0, 0], lower: [0, 0], why: '(2 − 1)·2 + 2 − 4 = 0' },
    { n: 5, k: 1, s: 3, d: 1, upper: [0, 0], lower: [0, 0], why: '(2 − 1)·3 + 1 − 5 = −1, never less than zero' },
    { n: 9, k: 1, s: 4, d: 1, upper: [0, 0], lower: [0, 0], why: '(3 − 1)·4 + 1 − 9 = 0' },
    { n: 7, k: 1, s: 3, d: 1, upper: [0, 0], lower: [0, 0], why: '(3 − 1)·3 + 1 − 7 = 0' },
    { n: 8, k: 1, s: 4, d: 1, upper: [0, 0], lower: [0, 0], why: '(2 − 1)·4 + 1 − 8 = −3, never less than zero' },
    { n: 1, k: 5, s: 1, d: 1, upper: [2, 2], lower: [2, 2], why: '0 + 5 − 1 = 4' },
  ])('$n inputs, $k taps, stride $s, dilation $d: $why', ({ n, k, s, d, upper, lower }) => {
    expect(samePadding(n, k, s, d, 'same-upper')).toEqual(upper)
    expect(samePadding(n, k, s, d, 'same-lower')).toEqual(lower)
  })

  test('gives ⌈n/s⌉ outputs, for every n up to 9, k up to 5, s and d up to 4', () => {
    const upTo = (n: number) => Array.from({ length: n }, (_, j) => j + 1)
    for (const n of upTo(9))
      for (const k of upTo(5))
        for (const s of upTo(4))
          for (const d of upTo(4)) {
            const [begin, end] = samePadding(n, k, s, d, 'same-upper')
            const label = `n${n} k${k} s${s} d${d}`
            expect(samePadding(n, k, s, d, 'same-lower'), label).toEqual([end, begin])
            expect(end - begin === 0 || end - begin === 1, label).toBe(true)
            expect(outputSizeOf(axis(n, k, s, d, begin, end)), label).toBe(Math.ceil(n / s))
          }
  })
})

test('padding becomes a list of pairs, whatever its spelling', () => {
  const problem = plain({ inputSize: [5, 6], filterSize: [2, 3], strides: [1, 2], dilations: [1, 1] })
  expect(explicitPadding(problem)).toEqual([
    [0, 0],
    [0, 0],
  ])
  expect(explicitPadding({ ...problem, padding: 'same-upper' })).toEqual([
    [0, 1],
    [0, 1],
  ])
  expect(explicitPadding({ ...problem, padding: 'same-lower' })).toEqual([
    [1, 0],
    [1, 0],
  ])
  expect(
    explicitPadding({
      ...problem,
      padding: [
        [3, 1],
        [0, 2],
      ],
    }),
  ).toEqual([
    [3, 1],
    [0, 2],
  ])
})

test('axesOf takes one entry of each list', () => {
  const problem = plain({
    inputSize: [5, 6],
    filterSize: [2, 3],
    strides: [1, 2],
    dilations: [4, 1],
    padding: [
      [3, 1],
      [0, 2],
    ],
  })
  expect(axesOf(problem)).toEqual([axis(5, 2, 1, 4, 3, 1), axis(6, 3, 2, 1, 0, 2)])
})

describe('outputSizeOf and restOf', () => {
  // travel = n + begin + end − e; outputs = ⌊travel/s⌋ + 1; rest = travel mod s
  test.each([
    { given: axis(28, 3), outputs: 26, rest: 0 },
    { given: axis(28, 3, 1, 1, 1, 1), outputs: 28, rest: 0 },
    { given: axis(224, 7, 2, 1, 3, 3), outputs: 112, rest: 1 },
    { given: axis(7, 3, 2), outputs: 3, rest: 0 },
    { given: axis(8, 3, 2), outputs: 3, rest: 1 },
    { given: axis(8, 3, 1, 3), outputs: 2, rest: 0 },
    { given: axis(5, 5, 7), outputs: 1, rest: 0 },
    { given: axis(10, 5, 7), outputs: 1, rest: 5 },
    { given: axis(1, 4, 3, 1, 3, 5), outputs: 2, rest: 2 },
  ])('$given: $outputs outputs, rest $rest', ({ given, outputs, rest }) => {
    expect(outputSizeOf(given)).toBe(outputs)
    expect(restOf(given)).toBe(rest)
  })

  test('a filter that just does not fit has no outputs', () => expect(outputSizeOf(axis(2, 3))).toBe(0))
})

test('outputSize and outputPadding go over all axes', () => {
  const problem = plain({ inputSize: [8, 7], filterSize: [3, 3], strides: [2, 3], dilations: [1, 1] })
  expect(outputSize(problem)).toEqual([3, 2])
  expect(outputPadding(problem)).toEqual([1, 1])
})

test('outputPadding is what the result of transposed is longer than the shortest', () => {
  fc.assert(
    fc.property(validProblem, (problem) => {
      const extra = outputPadding(problem)
      for (const [a, { inputSize, filterSize, stride, dilation, begin, end }] of axesOf(problem).entries()) {
        const shortest =
          (outputSize(problem)[a]! - 1) * stride + effectiveFilterSize(filterSize, dilation) - begin - end
        expect(extra[a]).toBe(inputSize - shortest)
        expect(extra[a]).toBeGreaterThanOrEqual(0)
        expect(extra[a]).toBeLessThan(stride)
      }
    }),
    runs,
  )
})

test('symmetricPadding repeats each amount', () => {
  expect(symmetricPadding([2, 0])).toEqual([
    [2, 2],
    [0, 0],
  ])
})

test.each([
  ['valid', 'valid'],
  ['same-upper', 'same-upper'],
  ['same-lower', 'same-lower'],
  [
    [
      [1, 1],
      [0, 0],
    ],
    'symmetric',
  ],
  [
    [
      [1, 1],
      [0, 1],
    ],
    'explicit',
  ],
] as const)('the spelling of %j is %s', (padding, spelling) => expect(paddingSpelling(padding)).toBe(spelling))

test('full padding is one less than the reach of the filter, at both ends', () => {
  const geometry = {
    inputSize: [5, 5],
    filterSize: [3, 2],
    strides: [1, 1],
    dilations: [2, 1],
    padding: 'valid',
  } as const
  expect(withFullPadding<Geometry>(geometry).padding).toEqual([
    [4, 4],
    [1, 1],
  ])
})
