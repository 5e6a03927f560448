import { createEngine } from '@convlaws/im2col'
import { afterAll, expect, test } from 'vitest'
import { selectCases } from '../../src/layers/select-cases.ts'
import { clockKernels } from '../../src/profile/kernel-clock.ts'
import { profileCase } from '../../src/profile/profile-case.ts'
import { productOfCeiling, profileMarkdown } from '../../src/profile/profile-markdown.ts'

const clock = clockKernels()
afterAll(() => clock.stop())

const profileOf = async (descriptor: string) => {
  const engine = await createEngine({ threads: 1 })
  const [layer] = selectCases([], descriptor)
  try {
    return await profileCase(layer!, engine, 1, clock)
  } finally {
    engine.dispose()
  }
}

test('kernels and the rest make the time of a call', async () => {
  const profile = await profileOf('forward n1 ci16 size32x32 co16 filter3x3 padding1x1')
  const { product, packing, placing } = profile.kernels
  expect(product).toBeGreaterThan(0)
  expect(packing).toBeGreaterThan(0)
  expect(placing).toBe(0) // rows of C are where they belong
  expect(profile.rest).toBeGreaterThan(0)
  expect(product + packing).toBeLessThan(profile.ms * 1.5) // medians of parts need not sum to the median
})

test.each([2, 3])('a gradient of stride %i spreads its results', async (stride) => {
  const { kernels } = await profileOf(
    `inputGradient n1 ci16 size32x32 co16 filter3x3 strides${stride}x${stride} padding1x1`,
  )
  expect(kernels.placing).toBeGreaterThan(0)
})

test('the table has shares of a call, and the speed of products over the ceiling', () => {
  const line = 'net@8/layer: forward n1 ci1 size8x8 co1 filter1x1'
  const kernels = { product: 6, packing: 2, placing: 1 }
  const profile = { line, threads: 1, gflop: 0.15, ms: 10, kernels, rest: 1 }
  expect(productOfCeiling(profile, 50)).toBeCloseTo(0.5) // 0.15 GFLOP in 6 ms are 25 GFLOP/s
  const text = profileMarkdown({ node: '26.0.0', v8: '14', ceiling: 50, profiles: [profile] })
  expect(text).toContain('## Forward and transposed, one thread')
  expect(text).toContain('| net@8/layer 1→1, 8×8 | 10.0 | 60 % | 20 % | 10 % | 10 % | 50 % |')
})
