import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { overlapFigure } from '../../../src/figures/overlap-figure.ts'
import { overlapWords } from '../../../src/messages/figures/overlap-in.ts'
import {
  adjointCheck,
  interiorOf,
  isEven,
  overlapCounts,
  overlapCounts2d,
  resultSize,
  stampOfInput,
} from '../../../src/models/overlap/overlap.ts'
import { overlapModel } from '../../../src/models/overlap/overlap-model.ts'
import { renderFigureHtml } from '../../../src/render/figure-html.ts'
import { saying } from '../../figures/saying.ts'

const { init, reduce, view } = overlapModel
const say = saying(overlapModel, overlapWords)
const setting = (size: number, filter: number, stride: number, padding = 0) => ({ size, filter, stride, padding })
const small = fc.integer({ min: -9, max: 9 })
const parameters = { seed: Number(process.env.CONVLAWS_SEED), numRuns: 200 }
const drawn = fc
  .record({
    size: fc.integer({ min: 2, max: 8 }),
    filter: fc.integer({ min: 1, max: 7 }),
    stride: fc.integer({ min: 1, max: 5 }),
    padding: fc.integer({ min: 0, max: 3 }),
  })
  .filter(({ filter, padding }) => padding <= filter / 2)

describe('counts', () => {
  test('kernel 3, stride 2: 1 1 2 1 2 … uneven', () => {
    expect(overlapCounts(setting(5, 3, 2))).toEqual([1, 1, 2, 1, 2, 1, 2, 1, 2, 1, 1])
    expect(isEven(setting(5, 3, 2))).toBe(false)
  })

  test('kernel 4, stride 2: twos inside, even', () => {
    expect(overlapCounts(setting(5, 4, 2))).toEqual([1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1])
    expect(interiorOf(setting(5, 4, 2))).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
    expect(isEven(setting(5, 4, 2))).toBe(true)
  })

  test('kernel 2, stride 3: gaps that nothing paints', () =>
    expect(overlapCounts(setting(3, 2, 3))).toEqual([1, 1, 0, 1, 1, 0, 1, 1]))

  test('an interior that is shorter than a stride tells nothing', () => expect(isEven(setting(2, 6, 1))).toBeNull())

  test('they are the stamps, added', () =>
    fc.assert(
      fc.property(drawn, (s) => {
        const sums = Array.from({ length: resultSize(s) }, () => 0)
        for (let input = 0; input < s.size; input++)
          for (const [place, value] of stampOfInput(s, input).entries()) sums[place]! += value ?? 0
        expect(overlapCounts(s)).toEqual(sums)
      }),
      parameters,
    ))

  test('over two axes they are the products of those over one', () =>
    fc.assert(
      fc.property(drawn, (s) => {
        const line = overlapCounts(s)
        expect(overlapCounts2d(s)).toEqual(line.flatMap((row) => line.map((column) => row * column)))
      }),
      { ...parameters, numRuns: 40 },
    ))

  test('the interior is even exactly if the stride divides the kernel size', () =>
    fc.assert(
      fc.property(drawn, (s) => {
        const even = isEven(s)
        if (even !== null) expect(even).toBe(s.filter % s.stride === 0)
      }),
      parameters,
    ))
})

describe('adjoint', () => {
  test('⟨Ax, y⟩ = ⟨x, Aᵀy⟩ for drawn x, y and kernels', () =>
    fc.assert(
      fc.property(drawn, fc.array(small, { minLength: 60, maxLength: 60 }), (s, numbers) => {
        const weights = numbers.slice(0, s.filter)
        const x = numbers.slice(7, 7 + resultSize(s))
        const { left, right } = adjointCheck(s, weights, x, numbers.slice(52, 52 + s.size))
        expect(left).toBe(right)
      }),
      parameters,
    ))

  test('of the initial state, by hand', () => {
    const { check } = view(init)
    // x = 1 0 2 −1 3 1 0 2 −1 3 1 under w = 1 2 −1 at every second place
    expect(check.forward).toEqual([-1, -3, 5, 5, 4])
    // y = 1 −1 2 1 −1
    expect(check.left).toBe(-1 + 3 + 10 + 5 - 4)
    expect(check.right).toBe(check.left)
  })

  test('an edited x changes both sides alike', () => {
    const state = reduce(init, { type: 'edit', cell: { grid: 'x', index: [10] }, value: 7 })
    const { check } = view(state)
    expect(check.left).toBe(13 + 6) // the last window ends with x[10], met by −1, and y[4] is −1
    expect(check.right).toBe(check.left)
    expect(reduce(init, { type: 'edit', cell: { grid: 'x', index: [11] }, value: 7 })).toBe(init)
  })
})

test('the sentence names stamp, counts and the reason', () => {
  expect(say(init, 'en')).toBe(
    'Input 0 paints elements 0 to 2 of 11. In the interior each element is painted 1 or 2 times: uneven, since the stride 2 does not divide the kernel size 3.',
  )
  expect(say(reduce(init, { type: 'set', change: { filter: 4 } }), 'ko')).toContain('고릅니다')
})

test('once is one time, in the sentence', () =>
  expect(say(reduce(init, { type: 'set', change: { filter: 2 } }), 'en')).toContain('is painted 1 time: even'))

describe('a pinned cell', () => {
  const pinned = (grid: string, index: readonly number[], state = init) =>
    reduce(state, { type: 'pin', cell: { grid, index } })

  test('is given up where it is no more', () => {
    expect(reduce(pinned('y', [4]), { type: 'set', change: { size: 3 } }).pin).toBeNull()
    expect(reduce(pinned('stamps', [0, 1]), { type: 'set', change: { rank: 2 } }).pin).toBeNull()
    expect(reduce(pinned('x', [2]), { type: 'set', change: { size: 3 } }).pin).not.toBeNull()
  })

  test('that is not there cannot be pinned: beside a stamp there is none', () => {
    for (const [grid, index] of [
      ['w', [3]],
      ['heat', [0, 0]],
      ['stamps', [0, 3]],
      ['stamps', [6, 0]],
    ] as const)
      expect(pinned(grid, index)).toBe(init)
    expect(pinned('stamps', [5, 3]).pin).not.toBeNull() // a count
  })

  test('is marked over two axes too', () =>
    expect(renderFigureHtml(overlapFigure, overlapWords, { fields: { rank: '2', pin: 'heat:1,2' } })).toMatch(
      /data-cell="heat:1,2"[^>]* aria-selected="true"/,
    ))
})

test('a smaller kernel leaves no more padding than it can', () =>
  expect(reduce({ ...init, filter: 6, padding: 3 }, { type: 'set', change: { filter: 3 } }).padding).toBe(1))
