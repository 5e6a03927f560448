import reference from '@convlaws/reference'
import { array, assert, constantFrom, double, integer, property, record } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { flipWords } from '../../../src/messages/figures/flip-in.ts'
import { flipModel } from '../../../src/models/flip/flip-model.ts'
import { type FlipState, flipPresets, flipStart } from '../../../src/models/flip/flip-state.ts'
import { flipProblem, flipView } from '../../../src/models/flip/flip-view.ts'
import { moved } from '../../../src/models/flip/moved.ts'
import { lineTensor } from '../../../src/models/line-problem.ts'
import { renderExchange } from '../../../src/render/flip-readouts-html.ts'
import { saying } from '../../figures/saying.ts'

const { reduce } = flipModel
const say = saying(flipModel, flipWords)
const withPreset = (name: keyof typeof flipPresets, change: Partial<FlipState> = {}) => ({
  ...flipStart,
  ...flipPresets[name],
  ...change,
})

const numbers = (least: number, most: number) =>
  array(integer({ min: -9, max: 9 }), { minLength: least, maxLength: most })
const states = record({
  orientation: constantFrom<FlipState['orientation'][]>('correlation', 'convolution'),
  input: numbers(5, 9),
  filter: numbers(1, 5),
  shift: integer({ min: -3, max: 3 }),
  border: constantFrom<FlipState['border'][]>('zeros', 'circular'),
}).map((drawn): FlipState => ({ ...flipStart, ...drawn }))

describe('turning the kernel', () => {
  test('a correlation lays it on as it is, a convolution turned', () => {
    expect(flipView(flipStart).laid.map(({ value }) => value)).toEqual([1, 2, -1])
    const turned = reduce(flipStart, { type: 'set', change: { orientation: 'convolution' } })
    expect(flipView(turned).laid.map(({ value }) => value)).toEqual([-1, 2, 1])
  })

  test('moves only when a visitor has turned it, and not any more after the next step', () => {
    expect(flipStart.isTurning).toBe(false)
    const turned = reduce(flipStart, { type: 'set', change: { orientation: 'convolution' } })
    expect(turned.isTurning).toBe(true)
    expect(reduce(turned, { type: 'step', by: 1 }).isTurning).toBe(false)
    expect(reduce(turned, { type: 'set', change: { shift: 2 } }).isTurning).toBe(false)
  })

  test('outputs are those of the reference, each the sum of its products', () => {
    assert(
      property(states, (state) => {
        const { output, allTerms } = flipView(state)
        const { data } = reference.forward(flipProblem(state), {
          input: lineTensor(state.input),
          filter: lineTensor(state.filter),
        })
        expect(output).toEqual([...data])
        expect(allTerms.map((terms) => terms.reduce((sum, [a, b]) => sum + a * b, 0))).toEqual(
          [...data].map((value) => value + 0),
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('exchanging the operands', () => {
  test('is equal for every convolution; for every correlation after reversing', () => {
    assert(
      property(states, (state) => {
        const { differing, differingReversed } = flipView(state).exchange
        expect(state.orientation === 'convolution' ? differing : differingReversed).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('sums of the same products in another order are the same: 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1', () => {
    const state: FlipState = { ...flipStart, orientation: 'convolution', input: [0.1, 0.2, 0.3], filter: [1, 1, 1] }
    const view = flipView(state)
    expect(view.exchange.exchanged).not.toEqual(view.exchange.given)
    expect(renderExchange(view, flipWords.en.messages)).not.toContain('✗')
    expect(say(state, 'en')).toContain('f ∗ g and g ∗ f are equal')
    const reals = array(double({ min: -99, max: 99, noNaN: true }), { minLength: 2, maxLength: 5 })
    assert(
      property(reals, reals, (input, filter) => {
        expect(flipView({ ...state, input, filter }).exchange.differing).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('δ₀ ⋆ δ₁ = δ₁ and δ₁ ⋆ δ₀ = δ₋₁: a preset', () => {
    const view = flipView(withPreset('deltas'))
    const { places, given, exchanged, exchangedPlaces, differing, differingReversed } = view.exchange
    expect(places.filter((_, at) => given[at] === 1)).toEqual([1])
    expect(exchangedPlaces.filter((_, at) => exchanged[at] === 1)).toEqual([-1])
    expect([differing, differingReversed]).toEqual([[-1, 1], []])
    expect(renderExchange(view, flipWords.en.messages).match(/✗<\/td>/g)).toHaveLength(2)
    expect(say(withPreset('deltas'), 'en')).toContain('f ⋆ g and g ⋆ f are not equal; they are equal after reversing')
    expect(say(withPreset('deltas', { orientation: 'convolution' }), 'en')).toContain('f ∗ g and g ∗ f are equal')
  })

  test('a symmetric kernel gives the same output either way', () => {
    const output = (orientation: FlipState['orientation']) => flipView(withPreset('symmetric', { orientation })).output
    expect(output('correlation')).toEqual(output('convolution'))
  })
})

describe('moving the input', () => {
  test('moved to the right by one: what moves in is zero, or what moved out', () => {
    expect([moved([1, 2, 3], 1, 'zeros'), moved([1, 2, 3], 1, 'circular'), moved([1, 2, 3], -1, 'zeros')]).toEqual([
      [0, 1, 2],
      [3, 1, 2],
      [2, 3, 0],
    ])
  })

  test('with a circular border no cell is marked', () => {
    assert(
      property(states, (state) => {
        expect(flipView({ ...state, border: 'circular' }).differing).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  test('with zeros only cells at the border are marked: those whose window meets it before or after', () => {
    assert(
      property(states, (state) => {
        const { differing } = flipView({ ...state, border: 'zeros' })
        const reach = state.filter.length - 1 + Math.abs(state.shift)
        for (const place of differing) expect(Math.min(place, state.input.length - 1 - place)).toBeLessThan(reach)
      }),
      { numRuns: 200 },
    )
    expect(flipView(flipStart).differing).toEqual([0, 6])
  })
})

describe('locality', () => {
  test('changing one input cell changes exactly the lit outputs, for a kernel without zeros', () => {
    assert(
      property(states, integer({ min: 0, max: 4 }), (drawn, place) => {
        const state = { ...drawn, filter: drawn.filter.map((value, tap) => value * 2 + 20 ** tap + 1000) }
        const { affected, output } = flipView({ ...state, over: { grid: 'input', index: [place] } })
        const edited = reduce(state, { type: 'edit', cell: { grid: 'input', index: [place] }, value: 50 })
        const after = flipView(edited).output
        const changed = output.flatMap((value, at) => (value === after[at] ? [] : [at]))
        expect(affected).toEqual(changed)
      }),
      { numRuns: 200 },
    )
  })

  test('an edit beyond the limit, or of an output, changes nothing', () => {
    for (const cell of [
      { grid: 'input', index: [0] },
      { grid: 'output', index: [0] },
      { grid: 'input', index: [99] },
    ])
      expect(reduce(flipStart, { type: 'edit', cell, value: 1e6 })).toBe(flipStart)
    const edited = reduce(flipStart, { type: 'edit', cell: { grid: 'filter', index: [2] }, value: -4 })
    expect(edited.filter).toEqual([1, 2, -4])
  })
})
