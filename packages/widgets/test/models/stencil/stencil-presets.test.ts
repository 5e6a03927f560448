import { brokenConstraint } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { stencilWords } from '../../../src/messages/figures/stencil-in.ts'
import { stencilModel } from '../../../src/models/stencil/stencil-model.ts'
import { stencilPresets } from '../../../src/models/stencil/stencil-presets.ts'
import { stencilLimits, stencilProblem, stencilStart } from '../../../src/models/stencil/stencil-state.ts'
import { stencilView } from '../../../src/models/stencil/stencil-view.ts'
import { saying } from '../../figures/saying.ts'

const { reduce } = stencilModel
const say = saying(stencilModel, stencilWords)
const withPreset = (name: keyof typeof stencilPresets) =>
  reduce(stencilStart, { type: 'set', change: stencilPresets[name] })

describe('presets', () => {
  /** Sizes of input and output in the drawings, from https://github.com/vdumoulin/conv_arithmetic. */
  test.each([
    ['no-padding-no-strides', 4, 2],
    ['arbitrary-padding-no-strides', 5, 6],
    ['same-padding-no-strides', 5, 5],
    ['full-padding-no-strides', 5, 7],
    ['no-padding-strides', 5, 2],
    ['padding-strides', 5, 3],
    ['padding-strides-odd', 6, 3],
    ['no-padding-no-strides-transposed', 2, 4],
    ['arbitrary-padding-no-strides-transposed', 6, 5],
    ['same-padding-no-strides-transposed', 5, 5],
    ['full-padding-no-strides-transposed', 7, 5],
    ['no-padding-strides-transposed', 2, 5],
    ['padding-strides-transposed', 3, 5],
    ['padding-strides-odd-transposed', 3, 6],
    ['dilation', 7, 3],
  ] as const)('%s: %i → %i', (name, input, output) => {
    const { inputSize, resultSize } = stencilView(withPreset(name))
    expect([inputSize, resultSize]).toEqual([
      [input, input],
      [output, output],
    ])
  })

  test('transposed with strides has zeros between the elements, as many as stride − 1', () => {
    const { cells, extendedSize } = stencilView(withPreset('no-padding-strides-transposed'))
    const row = cells.slice(2 * extendedSize[1]!, 3 * extendedSize[1]!)
    expect(row.map(({ kind }) => kind)).toEqual([
      'padding',
      'padding',
      'real',
      'inserted',
      'real',
      'padding',
      'padding',
    ])
  })

  test('an element of a transposed input is called by its own place, not by where the zeros have spread it', () => {
    const state = reduce(withPreset('no-padding-strides-transposed'), {
      type: 'show',
      cell: { grid: 'input', index: [0, 2] },
    })
    expect(say(state, 'en')).toMatch(/^Input row 0, column 1 is 1\. /)
    expect(say(state, 'ko')).toMatch(/^입력 행 0, 열 1의 값: 1\. /)
  })

  test.each([
    ['reflect-too-wide', 'reflect-padding-is-below-input-size', 'P = 3 ≤ 2 = 3 − 1 = H − 1'],
    ['circular-too-wide', 'circular-padding-is-at-most-input-size', 'P = 4 ≤ 3 = H'],
  ] as const)('%s is refused with the reason', (name, id, inequality) => {
    const state = withPreset(name)
    expect(stencilView(state).broken?.constraint.id).toBe(id)
    for (const locale of ['en', 'ko'] as const) expect(say(state, locale)).toContain(inequality)
  })

  test('same-lower puts the odd element at the beginning', () => {
    const places = (name: 'same-lower' | 'same-upper') =>
      stencilView(withPreset(name)).cells.map(({ index }) => index[1]!)
    expect([Math.min(...places('same-lower')), Math.max(...places('same-lower'))]).toEqual([-1, 4])
    expect([Math.min(...places('same-upper')), Math.max(...places('same-upper'))]).toEqual([0, 5])
  })

  test('virtual pixels are linked to their source', () => {
    const state = reduce(withPreset('reflect'), { type: 'show', cell: { grid: 'input', index: [-2, -1] } })
    const { cells } = stencilView(state)
    expect(cells.filter(({ isRelated }) => isRelated).map(({ index }) => index)).toEqual([
      [-2, -1],
      [2, 1],
    ])
    expect(say(state, 'en')).toContain('Padding row −2, column −1 is 9, a copy of input row 2, column 1')
  })

  test('every one is legal by the rules of the fields, and valid unless its name says refused', () => {
    for (const [name, change] of Object.entries(stencilPresets)) {
      const state = { ...stencilStart, ...change }
      expect(state.size, name).toBeLessThanOrEqual(stencilLimits(state.rank, 'size').max)
      expect(brokenConstraint(stencilProblem(state)) !== null, name).toBe(name.endsWith('too-wide'))
    }
  })
})
