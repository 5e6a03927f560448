import { describe, expect, test } from 'vitest'
import { fastWords } from '../../../src/messages/figures/fast-in.ts'
import { fastModel, fastSteps } from '../../../src/models/fast/fast-model.ts'
import { type FastAlgorithm, type FastState, fastAlgorithms, fastPresets } from '../../../src/models/fast/fast-state.ts'
import { saying } from '../../figures/saying.ts'

const { init, reduce, view } = fastModel
const say = saying(fastModel, fastWords)
const set = (change: Partial<FastState>, state = init) => reduce(state, { type: 'set', change })
const resultOf = (state: FastState, name: FastAlgorithm) =>
  view(state).results.find(({ algorithm }) => algorithm === name)!

describe('small integers, the initial state', () => {
  test('the definition, by hand', () => {
    // 3·2 − 1·7 − 4 = −5; −2 + 28 − 1 = 25; 8 + 7 + 5 = 20; 2 − 35 − 9 = −42
    expect(view(init).definition).toEqual([-5, 25, 20, -42])
  })

  test.each(['im2col', 'winograd'] as const)('%s is exact: no error, and none allowed', (name) => {
    const { errors, allowed } = resultOf(init, name)
    expect(errors).toEqual([0, 0, 0, 0])
    expect(allowed).toEqual([0, 0, 0, 0])
  })

  test('the Fourier transform rounds, within its bound', () => {
    const { errors, allowed, accuracy } = resultOf(init, 'fft')
    expect(Math.max(...errors)).toBeGreaterThan(0)
    for (const [place, error] of errors.entries()) expect(error).toBeLessThanOrEqual(allowed[place]!)
    expect(accuracy).toBe('normwise')
  })
})

describe('real numbers', () => {
  test('all three differ from each other', () => {
    const outputs = fastAlgorithms.map((name) => String(resultOf(set(fastPresets.reals), name).output))
    expect(new Set(outputs).size).toBe(3)
  })

  test.each(Object.keys(fastPresets) as (keyof typeof fastPresets)[])('%s: every error is within its bound', (name) => {
    for (const { errors, allowed } of view(set(fastPresets[name])).results)
      for (const [place, error] of errors.entries()) expect(error).toBeLessThanOrEqual(allowed[place]!)
  })

  test('one large number among small ones: a normwise bound says little of the small outputs, a componentwise one does', () => {
    const state = set(fastPresets.uneven)
    const last = view(state).definition.length - 1
    const size = Math.abs(view(state).definition[last]!)
    expect(resultOf(state, 'im2col').allowed[last]! / size).toBeLessThan(1e-6)
    expect(resultOf(state, 'fft').allowed[last]! / size).toBeGreaterThan(1e-2)
    expect(resultOf(state, 'fft').errors[last]!).toBeGreaterThan(100 * resultOf(state, 'im2col').allowed[last]!)
  })
})

describe('steps', () => {
  test('a row, a tile, a stage each', () =>
    expect(fastAlgorithms.map((algorithm) => fastSteps(set({ algorithm })))).toEqual([4, 2, 4]))

  test('are said with their numbers', () => {
    expect(say(init, 'en')).toBe('Row 0 of the matrix times w: y0 = 3×2 + (−1)×7 + 4×(−1) = −5.')
    expect(say(set({ algorithm: 'winograd', at: 1 }), 'en')).toBe(
      'Tile 1: y2 = m0 + m1 + m2 = 18 + (−16) + 18 = 20; y3 = m1 − m2 − m3 = (−16) − 18 − 8 = −42.',
    )
    expect(say(set({ algorithm: 'fft', at: 0 }), 'ko')).toBe('x에 0을 채워 수를 8개로 맞추고 변환합니다.')
  })

  test('begin again with another algorithm, and end with a shorter input', () => {
    const last = set({ at: 3 })
    expect(set({ algorithm: 'winograd' }, last).at).toBe(0)
    expect(set({ input: [1, 2, 3] }, last).at).toBe(0)
  })

  test('a cell before the first is none', () => {
    expect(reduce(init, { type: 'pin', cell: { grid: 'x', index: [-1] } })).toBe(init)
    expect(set({ pin: { grid: 'w', index: [-1] } }).pin).toBeNull()
  })

  test('counts: im2col multiplies 12 times, Winograd 8', () =>
    expect(['im2col', 'winograd'].map((name) => resultOf(init, name as FastAlgorithm).counts.multiplications)).toEqual([
      12, 8,
    ]))
})
