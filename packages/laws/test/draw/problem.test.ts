import {
  brokenConstraint,
  type Capabilities,
  claims,
  completeCapabilities,
  everyCapability,
  inputShape,
  multiplications,
  outputSize,
  sizeOf,
} from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { budgetOf } from '../../src/draw/budget.ts'
import { createDraw } from '../../src/draw/draw.ts'
import { drawScale } from '../../src/draw/extents.ts'
import { claimedLevels, levelsOf } from '../../src/draw/factors.ts'
import { drawProblem } from '../../src/draw/problem.ts'

const problems = (capabilities: Capabilities, count: number) => {
  const allowed = claimedLevels(completeCapabilities(capabilities))
  return Array.from({ length: count }, (_, seed) =>
    drawProblem(createDraw({ seed: seed * 7919, overrides: {} }), allowed),
  )
}

const many = problems(everyCapability, 12_000)

describe('drawn problems', () => {
  test('are valid', () => expect(many.filter((problem) => brokenConstraint(problem) !== null)).toEqual([]))

  test('of a layer stay alike where its kind is made plain along with the levels that the kind stands for', () => {
    const allowed = claimedLevels(everyCapability)
    for (let seed = 0; seed < 500; seed++) {
      const draw = createDraw({ seed: seed * 7919, overrides: {} })
      const problem = drawProblem(draw, allowed)
      const kind = draw.trace.find(({ name }) => name === 'kind of layer')
      if (!kind?.along) continue
      const overrides = { 'kind of layer': 0, ...kind.along }
      expect(drawProblem(createDraw({ seed: seed * 7919, overrides }), allowed)).toEqual(problem)
    }
  })

  test('stay within the budget of multiplications of their scale', () => {
    const allowed = claimedLevels(everyCapability)
    for (let seed = 0; seed < 4000; seed++) {
      const draw = createDraw({ seed: seed * 7919, overrides: {} })
      const most = budgetOf(drawScale(draw), 1).multiplications
      expect(multiplications(drawProblem(draw, allowed))).toBeLessThanOrEqual(most)
    }
  })

  test('lie within the claims they are drawn for', () => {
    const narrow: Capabilities = {
      ranks: [2],
      groups: 'depthwise',
      paddingModes: ['circular'],
      padding: ['same-lower'],
    }
    expect(problems(narrow, 500).filter((problem) => claims(narrow, problem) !== true)).toEqual([])
  })

  test('with every choice at 0 are the plainest: one element everywhere', () => {
    const plain = drawProblem(
      createDraw({ seed: 1, overrides: new Proxy({}, { get: () => 0 }) }),
      claimedLevels(everyCapability),
    )
    expect(plain).toMatchObject({
      batch: 1,
      inputChannels: 1,
      outputChannels: 1,
      inputSize: [1],
      filterSize: [1],
      strides: [1],
      padding: 'valid',
    })
  })
})

describe('what a generator must draw', () => {
  const share = (predicate: (problem: (typeof many)[number]) => boolean) => many.filter(predicate).length / many.length
  test('strides that differ, padding that differs, even and odd filters, strides beyond the filter', () => {
    expect(share(({ strides }) => new Set(strides).size > 1)).toBeGreaterThan(0.15)
    expect(share(({ padding }) => typeof padding !== 'string' && padding.some(([b, e]) => b !== e))).toBeGreaterThan(
      0.1,
    )
    expect(share(({ filterSize }) => filterSize.some((f) => f % 2 === 0))).toBeGreaterThan(0.3)
    expect(share(({ filterSize, strides }) => filterSize.some((f, a) => strides[a]! > f))).toBeGreaterThan(0.1)
  })
  test('padding beyond the filter and beyond the input', () => {
    expect(
      share(
        ({ padding, filterSize, dilations }) =>
          typeof padding !== 'string' && padding.some(([b], a) => b > (filterSize[a]! - 1) * dilations[a]!),
      ),
    ).toBeGreaterThan(0.02)
    expect(
      share(({ padding, inputSize }) => typeof padding !== 'string' && padding.some(([b], a) => b > inputSize[a]!)),
    ).toBeGreaterThan(0.02)
  })
  test('channel counts past 2^8, axes past 2^8, inputs past 2^12 and 2^16 elements', () => {
    expect(share(({ outputChannels }) => outputChannels > 256)).toBeGreaterThan(0.005)
    expect(share(({ inputSize }) => inputSize.some((n) => n > 256))).toBeGreaterThan(0.005)
    expect(share((problem) => sizeOf(inputShape(problem)) > 2 ** 12)).toBeGreaterThan(0.005)
    expect(share((problem) => sizeOf(inputShape(problem)) > 2 ** 16)).toBeGreaterThan(0)
  })
  test('layers with many channels on both sides, with three taps an axis and with one; patches; wide depthwise layers', () => {
    const steps = ({ strides, dilations }: (typeof many)[number]) => [...strides, ...dilations].every((s) => s === 1)
    const taps = ({ filterSize }: (typeof many)[number], n: number) => filterSize.every((f) => f === n)
    const deep = many.filter((p) => p.groups === 1 && p.inputChannels >= 16 && p.outputChannels >= 16)
    expect(deep.filter((p) => steps(p) && taps(p, 3)).length).toBeGreaterThan(0)
    expect(deep.filter((p) => steps(p) && taps(p, 1)).length).toBeGreaterThan(0)
    expect(share((p) => p.filterSize.every((f, a) => f > 1 && f === p.strides[a]))).toBeGreaterThan(0.01)
    expect(share((p) => p.groups >= 16 && p.groups === p.inputChannels && !taps(p, 1))).toBeGreaterThan(0.005)
  })
  test('blocks of eight channels in and out at 64 places through nine taps; eight channels out at more than 256 places', () => {
    const places = (problem: (typeof many)[number]) => sizeOf(outputSize(problem))
    const blocks = (p: (typeof many)[number]) => [p.inputChannels, p.outputChannels].every((c) => c >= 8 * p.groups)
    expect(share((p) => blocks(p) && places(p) >= 64 && sizeOf(p.filterSize) >= 9)).toBeGreaterThan(0.001)
    expect(share((p) => p.outputChannels >= 8 * p.groups && places(p) > 256)).toBeGreaterThan(0.001)
  })
  test('maps of strided layers that are more than five places wide, dense and depthwise', () => {
    const strided = many.filter((p) => p.strides.every((s) => s === 2) && p.filterSize.every((f) => f === 3))
    const wide = strided.filter((p) => outputSize(p).length === 2 && outputSize(p).every((n) => n > 5))
    for (const kind of [(g: number) => g === 1, (g: number, inputs: number) => g > 1 && g === inputs])
      expect(wide.filter(({ groups, inputChannels }) => kind(groups, inputChannels)).length).toBeGreaterThan(0)
  })
  test('every channel count from 1 to 9 and every residue of output widths modulo 8', () => {
    for (let c = 1; c <= 9; c++) expect(share(({ inputChannels }) => inputChannels === c)).toBeGreaterThan(0.005)
    for (let r = 0; r < 8; r++) expect(share(({ inputSize }) => inputSize.at(-1)! % 8 === r)).toBeGreaterThan(0.01)
  })
  test('every level of every factor', () => {
    const seen = new Set(many.flatMap((problem) => Object.entries(levelsOf(problem, false)).map(String)))
    const expected = Object.entries(claimedLevels(everyCapability)).flatMap(([factor, levels]) =>
      levels.map((level) => `${factor},${level}`),
    )
    expect(expected.filter((level) => !seen.has(level) && level !== 'bias,given')).toEqual([])
  })
})
