import { describe, expect, test } from 'vitest'
import { tensorDiffFigure } from '../../../src/figures/tensor-diff-figure.ts'
import { tensorDiffWords } from '../../../src/messages/figures/tensor-diff-in.ts'
import { tensorDiffModel } from '../../../src/models/tensor-diff/tensor-diff-model.ts'
import { sidesOf, type TensorDiffState } from '../../../src/models/tensor-diff/tensor-diff-state.ts'
import { renderFigureHtml } from '../../../src/render/figure-html.ts'
import { stateEntries, stateFrom } from '../../../src/state.ts'
import { saying } from '../../figures/saying.ts'
import { counterexample } from '../../fixtures.ts'

const { init, reduce, view, timeline } = tensorDiffModel
const say = saying(tensorDiffModel, tensorDiffWords)
const set = (change: Partial<TensorDiffState>, state = init) => reduce(state, { type: 'set', change })

test('the initial state is correlation beside convolution, from the reference', () => {
  expect(init.lhs).toEqual([19, 25, 37, 43])
  expect(init.rhs).toEqual([5, 11, 23, 29])
  expect(say(init, 'en')).toBe(
    '4 of 4 elements differ where they must be identical. Element [0, 0]: left 19, right 5, difference 14, allowed 0.',
  )
})

describe('a counterexample', () => {
  const state = set(sidesOf(counterexample.lhs!, counterexample.rhs!))

  test('has one step, at the element that differs', () => {
    expect(view(state).differing).toEqual([3])
    expect(timeline!(state)).toEqual({ at: 0, count: 1 })
    expect(say(state, 'ko')).toBe(
      '정확히 같아야 하는데 다른 원소: 1 / 4. 원소 [0, 0, 1, 1]: 좌변 5, 우변 4, 차 1, 허용오차 0.',
    )
  })

  test('any element can be looked at, in any of its grids', () => {
    const shown = reduce(state, { type: 'show', cell: { grid: 'difference', index: [0, 0, 0, 1] } })
    expect(view(shown).current).toMatchObject({ lhs: -2, rhs: -2, differs: false })
    expect(reduce(state, { type: 'show', cell: { grid: 'lhs', index: [0, 0, 2, 0] } })).toBe(state)
  })

  test('what is allowed decides what differs', () => {
    expect(view(set({ allowed: [0, 0, 0, 1] }, state)).differing).toEqual([])
    expect(view(set({ allowed: [0, 0, 0, 0.5] }, state)).differing).toEqual([3])
  })
})

describe('steps', () => {
  const state = set({ shape: [3], lhs: [1, 2, 3], rhs: [0, 2, 4] })

  test('go through the elements that differ, and over the others', () => {
    const second = reduce(state, { type: 'step', by: 1 })
    expect(view(second).current!.index).toEqual([2])
    expect(reduce(second, { type: 'step', by: 1 }).at).toBe(1)
  })

  test('pinning one that differs is a step', () =>
    expect(reduce(state, { type: 'pin', cell: { grid: 'rhs', index: [2] } })).toMatchObject({ at: 1 }))
})

describe('a large tensor', () => {
  const html = (shape: string, lhs = '', locale: 'en' | 'ko' = 'en') =>
    renderFigureHtml(tensorDiffFigure, tensorDiffWords, { locale, fields: { shape, ...(lhs && { lhs }) } })

  test('is cut, and says once what is left out', () => {
    expect(html('1,30').match(/columns 0–11 of 30 shown/g)).toHaveLength(1)
    expect(html('10,2,20')).toContain('[1, :, :]: columns 0–11 of 20 shown')
    expect(html('10,2,20', '', 'ko')).toContain('표시하지 않은 평면: 2')
    expect(html('2,2')).not.toContain('shown</p>')
  })

  test('that differs in many elements lists the first, and says so', () => {
    const ones = (count: number) => Array.from({ length: count }, () => 1).join()
    expect(html('101', ones(101))).toContain('rows 1–100 of 101 shown')
    expect(html('100', ones(100))).not.toContain('rows 1–100')
  })
})

test('a cell of a grid that is not there cannot be pinned', () => {
  const pin = (grid: string, state = init) => reduce(state, { type: 'pin', cell: { grid, index: [0, 0] } })
  expect([pin('allowed'), pin('other')]).toEqual([init, init])
  const allowed = pin('allowed', set({ allowed: [1, 1, 1, 1] }))
  expect(allowed.pin).not.toBeNull()
  expect(set({ allowed: [] }, allowed).pin).toBeNull()
})

describe('as text', () => {
  test('NaN and infinity are read back', () => {
    const state = set({ shape: [1, 3], lhs: [Number.NaN, Number.POSITIVE_INFINITY, 1e-9], rhs: [0, -Infinity, 0] })
    const { state: again, ignored } = stateFrom(tensorDiffFigure, stateEntries(tensorDiffFigure, state))
    expect(ignored).toEqual([])
    expect(again).toEqual(state)
    expect(view(again).differing).toEqual([0, 1, 2])
  })

  test.each([
    ['shape', '2.5'],
    ['shape', '-1'],
    ['shape', '100,100'],
    ['lhs', '1,2,3'],
    ['lhs', '1,2,3,x'],
    ['allowed', '1'],
  ])('%s=%s is refused', (key, text) => {
    const { state, ignored } = stateFrom(tensorDiffFigure, [[key, text]])
    expect(ignored).toHaveLength(1)
    expect(state).toEqual(init)
  })

  test('a new shape without numbers has zeros', () =>
    expect(set({ shape: [2] })).toMatchObject({ lhs: [0, 0], rhs: [0, 0], allowed: [] }))

  test('no elements: said, not drawn', () =>
    expect(say(set({ shape: [0, 2], lhs: [], rhs: [] }), 'en')).toBe('There are no elements.'))
})
