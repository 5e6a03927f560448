import { createEngine, createIm2col } from '@convlaws/im2col'
import { problemOf } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { hasFeature } from '../src/feature.ts'
import { gemmKernels } from '../src/kernels/gemm-table.ts'
import { chooseKernel, computedElements, speedsOf } from '../src/kernels/kernel-choice.ts'
import { measuredSpeeds } from '../src/tune.ts'
import { bitsOf, drawn } from './numbers.ts'

const features = (['relaxed', 'simd128'] as const).filter(hasFeature)

describe.each(features)('kernels of %s', (feature) => {
  const kernels = gemmKernels.filter((kernel) => kernel.feature === feature)

  test('are all measured', async () => {
    const speedOf = await measuredSpeeds(feature)
    for (const kernel of kernels) expect(speedOf(kernel)).toBeGreaterThan(0)
  })

  test('are chosen by the speeds that are given, edges counted', () => {
    for (const favourite of kernels) {
      const fast = (kernel: typeof favourite) => (kernel === favourite ? 10 : 1)
      expect(chooseKernel(feature, 4800, 4800, fast)).toBe(favourite)
    }
    const alike = () => 1
    for (const [m, n] of [
      [1, 1],
      [6, 8],
      [4, 8],
      [2, 16],
      [7, 17],
      [64, 96],
      [27, 12],
    ] as const) {
      const computed = (kernel: (typeof kernels)[number]) => computedElements(kernel, m, n)
      const least = Math.min(...kernels.map(computed))
      expect(computed(chooseKernel(feature, m, n, alike))).toBe(least)
    }
  })

  test('are known to the table, for every JavaScript engine', () => {
    for (const v8 of [0, 11.3, 12.4, 13.6, 14.6]) {
      for (const kernel of kernels) expect(speedsOf(v8)(kernel)).toBeGreaterThan(0)
    }
  })

  test('measured or not give the same bits', async () => {
    const problem = problemOf([1, 9, 15, 13], [14, 9, 3, 3], { padding: 1 })
    const operands = { input: drawn([1, 9, 15, 13], 1, 'reals'), filter: drawn([14, 9, 3, 3], 2, 'reals') }
    const engines = await Promise.all([createEngine({ simd: feature }), createEngine({ simd: feature, tune: true })])
    const [plain, tuned] = engines.map((engine) => bitsOf(engine.compute(problem, 'forward', operands)))
    expect(tuned).toEqual(plain)
    for (const engine of engines) engine.dispose()
  })
})

test.each([
  [6, 8, 64, 96, 64 * 96], // ten tiles of six rows and one of four
  [6, 8, 27, 12, 28 * 12], // four and one of four; a panel and half a panel
  [6, 8, 5, 5, 6 * 8],
  [6, 8, 128, 49, 130 * 52],
  [4, 8, 5, 1, 8 * 4],
  [3, 12, 4, 9, 6 * 12],
  [2, 16, 1, 8, 2 * 8],
  [5, 16, 9, 17, 9 * 24],
])('tiles of %i×%i compute beyond the edges of %i × %i: %i elements', (mr, nr, m, n, elements) => {
  const kernel = gemmKernels.find((each) => each.mr === mr && each.nr === nr)!
  expect(computedElements(kernel, m, n)).toBe(elements)
})

test('measuring without waiting is refused', () => {
  const problem = problemOf([1, 1, 1], [1, 1, 1])
  const operands = { input: drawn([1, 1, 1], 1), filter: drawn([1, 1, 1], 2) }
  expect(() => createIm2col({ tune: true }).forward(problem, operands)).toThrow(
    expect.objectContaining({ code: 'unsupported', constraint: 'engine-options-are-known' }),
  )
})
