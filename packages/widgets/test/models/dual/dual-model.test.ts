import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dualFigure } from '../../../src/figures/dual-figure.ts'
import { dualWords } from '../../../src/messages/figures/dual-in.ts'
import { dualModel } from '../../../src/models/dual/dual-model.ts'
import { type DualState, dualPlaces, dualStart } from '../../../src/models/dual/dual-state.ts'
import { type ContinuousView, type DiscreteView, dualView } from '../../../src/models/dual/dual-view.ts'
import { continuousConvolution, sampledConvolution } from '../../../src/models/dual/sampled-convolution.ts'
import { type ShapeName, shapes } from '../../../src/models/dual/shapes.ts'
import { renderFigureHtml } from '../../../src/render/figure-html.ts'
import { stateEntries, stateFrom } from '../../../src/state.ts'
import { saying } from '../../figures/saying.ts'

const { reduce } = dualModel
const say = saying(dualModel, dualWords)
const names = Object.keys(shapes) as ShapeName[]
const pairs = names.flatMap((f) => names.map((g) => [f, g] as const))
const continuous = (state: DualState) => dualView(state).shown as ContinuousView
const discrete = (state: DualState) => dualView(state).shown as DiscreteView

describe('the area', () => {
  test('of two boxes is the tent with its top at 1', () => {
    const { box } = shapes
    expect([0, 0.25, 0.5, 1, 1.75, 2].map((x) => continuousConvolution(box, box, x))).toEqual([
      0, 0.25, 0.5, 1, 0.25, 0,
    ])
  })

  test('of two ramps up to 1.5 is x·(1.5² − 1.5x + x²/6), worked by hand', () => {
    // ∫₀ˣ (1.5 − z)(1.5 − x + z) dz = 2.25x − 1.5x² + x³/6 for 0 ≤ x ≤ 1.5, and (3 − x)³/6 beyond.
    const { ramp } = shapes
    for (const x of [0.25, 0.75, 1.5])
      expect(continuousConvolution(ramp, ramp, x)).toBeCloseTo(2.25 * x - 1.5 * x ** 2 + x ** 3 / 6, 12)
    for (const x of [1.75, 2.5, 3]) expect(continuousConvolution(ramp, ramp, x)).toBeCloseTo((3 - x) ** 3 / 6, 12)
  })

  test.each(pairs)('of %s and %s is approached by ever finer samples, by at least half each time', (f, g) => {
    const last = (shapes[f].to + shapes[g].to) * 4
    for (let at = 0; at <= last; at++) {
      const { sums } = continuous({ ...dualStart, f, g, at })
      for (const [place, { error }] of sums.entries())
        if (place > 0) expect(Math.abs(error)).toBeLessThanOrEqual(0.55 * Math.abs(sums[place - 1]!.error) + 1e-12)
    }
  })

  test.each(pairs)('of %s and %s is the same when they are exchanged, and the picture is another', (f, g) => {
    const state: DualState = { ...dualStart, f, g }
    const exchanged = reduce(state, { type: 'press', name: 'exchange' })
    expect(exchanged.isExchanged).toBe(true)
    for (const place of continuous(state).curve.keys()) {
      const [here, there] = [continuous(state).curve[place]!, continuous(exchanged).curve[place]!]
      expect(there.value).toBeCloseTo(here.value, 12)
    }
    const drawn = (isExchanged: boolean) =>
      renderFigureHtml(dualFigure, dualWords, { fields: { f, g, exchanged: String(isExchanged) } })
    const polygons = (html: string) => html.match(/<polyline points="[^"]*"/)![0]
    if (f !== g) expect(polygons(drawn(false))).not.toBe(polygons(drawn(true)))
  })

  test('exchanged, the function that lies still is g, in the picture, its legend and the sentence', () => {
    const exchanged = reduce(dualStart, { type: 'press', name: 'exchange' })
    expect(say(exchanged, 'en')).toContain('the area under g(z)·f(1.25 − z)')
    for (const locale of ['en', 'ko'] as const) {
      const html = renderFigureHtml(dualFigure, dualWords, { locale, fields: { exchanged: 'true' } })
      for (const name of ['</span>g(z)<', '</span>f(1.25 − z)<', '(g ∗ f)(x)']) expect(html).toContain(name)
      expect(html).not.toContain('f(z)')
    }
  })

  test('is zero where the functions do not meet', () => {
    for (const [f, g] of pairs) {
      const end = shapes[f].to + shapes[g].to
      expect([0, end].map((x) => continuousConvolution(shapes[f], shapes[g], x))).toEqual(
        [0, 0].map((zero) => expect.closeTo(zero, 12)),
      )
    }
  })

  test('the sentence has the area, the sum and the difference', () => {
    const state: DualState = { ...dualStart, f: 'box', g: 'box', at: 4 }
    expect(sampledConvolution(shapes.box, shapes.box, 1 / 4, 1)).toBe(0.75)
    expect(say(state, 'en')).toBe(
      'x = 1: the area under f(z)·g(1 − z) is 1. With samples 1/4 apart the sum is 0.75, 0.25 away. f and g exchanged: the same result.',
    )
  })
})

describe('the table of products', () => {
  const lists = array(integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 6 })
  const state = (a: readonly number[], b: readonly number[], at = 0): DualState => ({
    ...dualStart,
    tab: 'discrete',
    a,
    b,
    at,
  })

  test('(1 + 2z + 3z²)(1 − z) = 1 + z + z² − 3z³', () => {
    const { output, products } = discrete(state([1, 2, 3], [1, -1]))
    expect(output).toEqual([1, 1, 1, -3])
    expect(products).toEqual([
      [1, -1],
      [2, -2],
      [3, -3],
    ])
    expect(say(state([1, 2, 3], [1, -1], 1), 'en')).toBe(
      'Coefficient 1: 1×(−1) + 2×1 = 1. 3 and 2 numbers give 3 + 2 − 1 = 4. f and g exchanged: the same result.',
    )
  })

  test('its anti-diagonals sum to the output of the reference; n and k numbers give n + k − 1', () => {
    assert(
      property(lists, lists, (a, b) => {
        const { output, products } = discrete(state(a, b))
        expect(output).toHaveLength(a.length + b.length - 1)
        const sums = output.map((_, place) =>
          products.flatMap((row, i) => row.filter((__, j) => i + j === place)).reduce((x, y) => x + y, 0),
        )
        expect(output.map((value) => value + 0)).toEqual(sums.map((value) => value + 0))
      }),
      { numRuns: 200 },
    )
  })

  test('turned over its diagonal when the operands are exchanged, with the same sums', () => {
    assert(
      property(lists, lists, constantFrom(0, 1), (a, b, at) => {
        const given = state(a, b, Math.min(at, a.length + b.length - 2))
        const exchanged = reduce(given, { type: 'press', name: 'exchange' })
        expect(discrete(exchanged).output).toEqual(discrete(given).output)
        expect(discrete(exchanged).products).toEqual(b.map((_, j) => a.map((__, i) => discrete(given).products[i]![j])))
        expect(dualView(given).exchangedValue).toBe(discrete(given).output[given.at])
      }),
      { numRuns: 100 },
    )
  })

  test('a product that is looked at shows its anti-diagonal, and pinned it is the step', () => {
    const looked = reduce(state([1, 2, 3], [1, -1]), { type: 'show', cell: { grid: 'products', index: [2, 0] } })
    expect(discrete(looked).at).toBe(2)
    const pinned = reduce(looked, { type: 'pin', cell: { grid: 'products', index: [2, 0] } })
    expect(pinned.at).toBe(2)
    expect(discrete(pinned).terms).toEqual([
      [2, -1],
      [3, 1],
    ])
  })

  test('sums of the same products in another order are the same', () => {
    const reals = state([0.1, 0.2, 0.3], [1, 1, 1], 2)
    expect(dualView(reals).exchangedValue).not.toBe(discrete(reals).output[2])
    expect(say(reals, 'en')).toContain('f and g exchanged: the same result.')
  })

  test('exchanged, its rows are those of the second polynomial', () => {
    const html = renderFigureHtml(dualFigure, dualWords, { fields: { tab: 'discrete', exchanged: 'true' } })
    expect(html).toContain('Products, second × first')
  })

  test('a link keeps every step, also the one at which the other tab begins', () => {
    const { at } = dualStart
    const given = reduce(state([1, 2, 3], [1, 2, 3, 4]), { type: 'set', change: { at } })
    const { state: again } = stateFrom(dualFigure, stateEntries(dualFigure, given))
    expect(again).toEqual(given)
  })

  test('the places of each tab are its own', () => {
    const table = reduce(dualStart, { type: 'set', change: { tab: 'discrete' } })
    expect([table.at, dualPlaces(table)]).toEqual([0, 4])
    const area = reduce(table, { type: 'set', change: { tab: 'continuous' } })
    expect([area.at, dualPlaces(area)]).toEqual([5, 15])
  })
})
