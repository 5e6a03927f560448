import { conv1d } from '@convlaws/reference'
import { array, assert, constantFrom, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weightsFigure } from '../../../src/figures/weights-figure.ts'
import { weightsWords } from '../../../src/messages/figures/weights-in.ts'
import { lineTensor } from '../../../src/models/line-problem.ts'
import { weightsModel } from '../../../src/models/weights/weights-model.ts'
import { type WeightsState, weightsStart } from '../../../src/models/weights/weights-state.ts'
import { weightsView } from '../../../src/models/weights/weights-view.ts'
import { renderFigureHtml } from '../../../src/render/figure-html.ts'
import { saying } from '../../figures/saying.ts'

const { reduce } = weightsModel
const say = saying(weightsModel, weightsWords)
const kinds = ['dense', 'banded', 'toeplitz'] as const
const ofKind = (kind: WeightsState['kind']): WeightsState => ({ ...weightsStart, kind })

const numbers = (minLength: number, maxLength: number) => array(integer({ min: -9, max: 9 }), { minLength, maxLength })
const states = record({ kind: constantFrom(...kinds), input: numbers(5, 8), filter: numbers(1, 5) }).map(
  (drawn): WeightsState => ({ ...weightsStart, ...drawn }),
)

describe('one control', () => {
  test('leads from qp free weights to qk to k; p = 6, k = 3, q = 4', () => {
    expect(kinds.map((kind) => weightsView(ofKind(kind)).free)).toEqual([24, 12, 3])
    expect(kinds.map((kind) => say(ofKind(kind), 'en').split('. ').at(-1))).toEqual([
      'Free weights: qp = 4·6 = 24.',
      'Free weights: qk = 4·3 = 12.',
      'Free weights: k = 3.',
    ])
  })

  test('the count of free weights is the count of letters', () => {
    assert(
      property(states, (state) => {
        const { matrix, free } = weightsView(state)
        expect(new Set(matrix.flat().flatMap(({ letter }) => letter || [])).size).toBe(free)
      }),
      { numRuns: 200 },
    )
  })

  test('one letter has one value and one colour', () => {
    assert(
      property(states, (state) => {
        const seen = new Map<string, string>()
        for (const { letter, value, tap } of weightsView(state).matrix.flat()) {
          const look = JSON.stringify([value, tap])
          if (letter) expect(seen.get(letter) ?? look).toBe(look)
          else expect(value).toBe(0)
          seen.set(letter, look)
        }
      }),
      { numRuns: 200 },
    )
  })
})

describe('the matrix', () => {
  test('times x is the output of the reference, for each kind', () => {
    assert(
      property(states, (state) => {
        const { matrix, output } = weightsView(state)
        const product = matrix.map((row) =>
          row.reduce((sum, { value, column }) => sum + value * state.input[column]!, 0),
        )
        expect(output.map((value) => value + 0)).toEqual(product.map((value) => value + 0))
      }),
      { numRuns: 300 },
    )
  })

  test('with shared weights is that of the convolution of the lecture, h_i = Σ V_a x_(i+a)', () => {
    assert(
      property(states, (drawn) => {
        const state: WeightsState = { ...drawn, kind: 'toeplitz' }
        const { matrix, output } = weightsView(state)
        expect(output).toEqual([...conv1d(lineTensor(state.input), lineTensor(state.filter)).data])
        for (const { row, column, value } of matrix.flat()) expect(value).toBe(state.filter[column - row] ?? 0)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a weight that is looked at', () => {
  const look = (kind: WeightsState['kind'], index: readonly number[]) =>
    reduce(ofKind(kind), { type: 'show', cell: { grid: 'weights', index } })

  test('marks every place where it is reused, and the term of the formula', () => {
    const state = look('toeplitz', [1, 2])
    expect(weightsView(state).reused.map(({ row, column }) => [row, column])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ])
    expect(say(state, 'en')).toContain(
      'Weight b = 1 stands at 4 places: (0, 1), (1, 2), (2, 3), (3, 4). Here it is the term b·x₂ of output 1.',
    )
    const pinned = renderFigureHtml(weightsFigure, weightsWords, {
      fields: { kind: 'toeplitz', pin: 'weights:1,2' },
    })
    expect(pinned).toContain('y₁ = <span>a·x₁</span> + <span><mark>b·x₂</mark></span> + <span>c·x₃</span>')
    expect(pinned.match(/cl-tap-1 cl-marked/g)).toHaveLength(4)
  })

  test('without sharing it stands at one place; outside the band nothing does', () => {
    expect(weightsView(look('banded', [1, 2])).reused).toHaveLength(1)
    expect(weightsView(look('dense', [3, 0])).reused).toHaveLength(1)
    expect(say(look('banded', [0, 5]), 'en')).toContain('Zero: output 0 does not read input 5.')
  })
})

describe('changes', () => {
  test('an input can be edited, a weight cannot', () => {
    const cell = { grid: 'input', index: [2] }
    expect(reduce(weightsStart, { type: 'edit', cell, value: 7 }).input).toEqual([1, 2, 7, -1, 3, 2])
    expect(reduce(weightsStart, { type: 'edit', cell: { grid: 'weights', index: [0, 0] }, value: 7 })).toBe(
      weightsStart,
    )
  })

  test('fewer outputs end what is beyond them', () => {
    const last = reduce(weightsStart, { type: 'pin', cell: { grid: 'output', index: [3] } })
    const fewer = reduce(last, { type: 'set', change: { filter: [1, 1, 1, 1] } })
    expect([fewer.at, fewer.pin]).toEqual([2, null])
  })
})
