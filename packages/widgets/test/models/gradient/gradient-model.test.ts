import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradientWords } from '../../../src/messages/figures/gradient-in.ts'
import { stageFormula } from '../../../src/models/gradient/formula.ts'
import { gradientExtras } from '../../../src/models/gradient/gradient-extras.ts'
import { type GradientState, gradientModelWith, gradientPresets } from '../../../src/models/gradient/gradient-model.ts'
import { brokenBy } from '../../../src/models/gradient/setting.ts'
import { wayNumbers } from '../../../src/models/gradient/way-numbers.ts'
import { saying } from '../../figures/saying.ts'
import { drawnSetting, seeded } from './drawn-setting.ts'

const gradientModel = gradientModelWith(() => gradientExtras)
const { init, reduce, view, timeline } = gradientModel
const say = saying(gradientModel, gradientWords)
const set = (change: Partial<GradientState>, state = init) => reduce(state, { type: 'set', change })
const pictureOf = (state: GradientState) => view(state).picture!
const formulaOf = (state: GradientState) =>
  stageFormula(state, state, pictureOf(state).stage, state.at, gradientExtras.formula)
const steps = (state: GradientState) =>
  Array.from({ length: timeline!(state).count }, (_, by) => reduce({ ...state, at: 0 }, { type: 'step', by }))

describe('the initial state is the worked example', () => {
  test('its three inner products are −12', () => expect(pictureOf(init).innerProducts).toEqual([-12, -12, -12]))

  test('three outputs paint, one after the other', () => {
    expect(steps(init).map(formulaOf)).toEqual([
      'δ0·(w0, w1, w2) = 1×(1, 2, −1) = (1, 2, −1)',
      'δ1·(w0, w1, w2) = (−1)×(1, 2, −1) = (−1, −2, 1)',
      'δ2·(w0, w1, w2) = 2×(1, 2, −1) = (2, 4, −2)',
    ])
  })

  test('five inputs collect', () => {
    const formulas = steps(set({ view: 'gather' })).map(formulaOf)
    expect(formulas).toHaveLength(5)
    expect(formulas[2]).toBe('∂L/∂x2 = δ0·w2 + δ1·w1 + δ2·w0 = 1×(−1) + (−1)×2 + 2×1 = −1')
    expect(formulas[4]).toBe('∂L/∂x4 = δ2·w2 = 2×(−1) = −2')
  })

  test('three weights collect', () => {
    expect(steps(set({ result: 'filter', view: 'gather' })).map(formulaOf)).toEqual([
      '∂L/∂w0 = δ0·x0 + δ1·x1 + δ2·x2 = 1×1 + (−1)×0 + 2×2 = 5',
      '∂L/∂w1 = δ0·x1 + δ1·x2 + δ2·x3 = 1×0 + (−1)×2 + 2×(−1) = −4',
      '∂L/∂w2 = δ0·x2 + δ1·x3 + δ2·x4 = 1×2 + (−1)×(−1) + 2×3 = 9',
    ])
  })

  test('the bias collects δ', () =>
    expect(
      steps(set({ result: 'bias' }))
        .map(formulaOf)
        .at(-1),
    ).toBe('∂L/∂b = δ0 + δ1 + δ2 = 1 + (−1) + 2 = 2'))

  test('difference 0, allowed 0 for the input that the pointer is on', () => {
    const state = reduce(init, { type: 'show', cell: { grid: 'x', index: [3] } })
    expect(pictureOf(state).check).toMatchObject({
      operand: 'input',
      index: 3,
      analytic: 5,
      numeric: 5,
      error: 0,
      allowed: 0,
    })
  })
})

describe('padding modes', () => {
  const reflected = set(gradientPresets.reflected)

  test('end with a fold, which adds virtual elements back onto their sources', () => {
    const last = steps(reflected).at(-1)!
    const { stage, gradients } = pictureOf(last)
    expect(stage.folds).toBe(true)
    expect(stage.targets.toSorted()).toEqual([1, 2, 3])
    expect(stage.strips.find(({ id }) => id === 'result')!.cells.map(({ value }) => value)).toEqual([
      ...gradients.input,
    ])
  })

  test('zeros do not fold: what is painted on padding is dropped', () =>
    expect(steps(set(gradientPresets.padded)).some((state) => pictureOf(state).stage.folds)).toBe(false))
})

describe('for drawn settings', () => {
  const drawn = fc.record({
    setting: drawnSetting,
    result: fc.constantFrom('input', 'filter', 'bias'),
    view: fc.constantFrom('scatter', 'gather'),
  })
  const results = (state: GradientState) => {
    const { stage } = pictureOf(state)
    return stage.strips.at(-1)!.cells.map(({ value }) => (value ?? Number.NaN) + 0)
  }

  test('the last step shows the gradient of the reference, in both views', () =>
    fc.assert(
      fc.property(drawn, ({ setting, ...way }) => {
        const state: GradientState = { ...init, ...setting, ...way }
        const last = steps(state).at(-1)!
        const { gradients, stage } = pictureOf(last)
        const shown = results(last)
        const flipped = way.result === 'filter' && way.view === 'gather' && setting.orientation === 'convolution'
        const truth = {
          input: gradients.input,
          filter: flipped ? gradients.filter.toReversed() : gradients.filter,
          bias: [gradients.bias],
        }[way.result].map((value) => value + 0)
        const isPadded = way.result === 'input' && way.view === 'scatter' && !stage.folds
        expect(isPadded ? shown.slice(setting.begin, setting.begin + setting.input.length) : shown).toEqual(truth)
      }),
      seeded,
    ))

  test('every step can be said in both languages, and every sentence has the formula', () =>
    fc.assert(
      fc.property(drawn, ({ setting, ...way }) => {
        for (const state of steps({ ...init, ...setting, ...way })) {
          const formula = formulaOf(state)
          for (const locale of ['en', 'ko'] as const) expect(say(state, locale)).toContain(formula)
          expect(formula).not.toMatch(/undefined|NaN/)
        }
      }),
      { ...seeded, numRuns: 60 },
    ))
})

test('the Korean particle after the kernel is that of the kernel, whatever stands between', () => {
  const wayOf = (change: Partial<GradientState>) => {
    const state = set({ view: 'gather', ...change })
    return gradientWords.ko.messages.way(pictureOf(state), state, wayNumbers(state))
  }
  expect(wayOf({})).toContain('뒤집은 커널과 교차상관을 구합니다.')
  expect(wayOf(gradientPresets.dilated)).toContain('뒤집은 커널(팽창 2)과 교차상관을 구합니다.')
  expect(wayOf(gradientPresets.flipped)).toContain('커널을 뒤집지 않고 교차상관을 구합니다. 커널은')
  for (const change of Object.values(gradientPresets)) expect(wayOf(change)).toMatch(/니다\.$/)
})

describe('illegal settings', () => {
  test.each([
    ['filter-fits-padded-input', { dilation: 3 }, '7 ≤ 5'],
    ['reflect-padding-is-below-input-size', { begin: 5, paddingMode: 'reflect' }, '5 ≤ 4'],
    ['circular-padding-is-at-most-input-size', { end: 6, paddingMode: 'circular' }, '6 ≤ 5'],
  ] as const)('%s is named with its numbers', (id, change, ...numbers) => {
    const state = set(change)
    expect(brokenBy(state)!.constraint.id).toBe(id)
    expect(view(state).picture).toBeNull()
    for (const locale of ['en', 'ko'] as const) {
      for (const part of [id, ...numbers]) expect(say(state, locale)).toContain(part)
    }
  })
})

describe('what is done to it', () => {
  test('an edited cell changes the operand, also where δ had to begin again', () => {
    const longer = set({ input: [1, 0, 2, -1, 3, 1, 1] })
    const state = reduce(longer, { type: 'edit', cell: { grid: 'd', index: [4] }, value: 7 })
    expect(pictureOf(state).upstream).toEqual([1, -1, 2, 1, 7])
    expect(reduce(init, { type: 'edit', cell: { grid: 'x', index: [9] }, value: 7 })).toBe(init)
  })

  test('pinning a cell that a step is about goes to that step', () => {
    expect(reduce(init, { type: 'pin', cell: { grid: 'd', index: [2] } })).toMatchObject({ at: 2 })
    expect(reduce(set({ view: 'gather' }), { type: 'pin', cell: { grid: 'x', index: [4] } })).toMatchObject({ at: 4 })
  })

  test('a shorter operand frees a pinned cell, and ends no step beyond its last', () => {
    const state = set({ view: 'gather', at: 4, pin: { grid: 'x', index: [4] } })
    expect(set({ input: [1, 2, 3] }, state)).toMatchObject({ at: 2, pin: null })
  })
})
