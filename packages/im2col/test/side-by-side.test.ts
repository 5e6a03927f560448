import { createEngine } from '@convlaws/im2col'
import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import type { DepthwisePlan } from '../src/plan/depthwise-plan.ts'
import type { GemmPlan } from '../src/plan/gemm-plan.ts'
import { type PassPlan, plansOf } from '../src/plan/pass-plan.ts'
import { sidesOf } from '../src/plan/sides.ts'

/** The plans of a gradient, all of one algorithm. */
function plansBy(algorithm: PassPlan['algorithm'], descriptor: string, threads: number) {
  const plans = plansOf(parseDescriptor(descriptor).problem, 'inputGradient', 'relaxed', {}, threads)
  expect(new Set(plans.map((each) => each.algorithm))).toEqual(new Set([algorithm]))
  return plans.map(({ plan }) => plan)
}
const gemmPlans = (descriptor: string, threads = 1) => plansBy('im2col', descriptor, threads) as GemmPlan[]
const depthwisePlans = (descriptor: string, threads = 1) => plansBy('depthwise', descriptor, threads) as DepthwisePlan[]

const upsampling = 'transposed n1 ci64 size32x32 co128 filter2x2 strides2x2'
const downsampling = 'inputGradient n1 ci64 size32x32 co128 filter3x3 strides2x2 padding1:1x1:1'

test.each([
  ['as many taps', upsampling],
  ['other taps', downsampling],
  ['no taps in one', 'inputGradient n1 ci16 size8x8 co9 filter1x1 strides1x2'],
  ['three axes', 'transposed n1 ci8 size4x6x10 co6 filter2x2x2 strides2x2x2'],
])('phases of the last axis are computed side by side: %s', (_, descriptor) => {
  for (const plan of gemmPlans(descriptor)) {
    expect(plan.beside).toBeDefined()
    expect(plan.beside!.blocking).toMatchObject({ n: plan.blocking.n, nc: plan.blocking.nc })
  }
})

test.each([
  ['phases of other lengths', 'transposed n1 ci8 size6x7 co6 filter2x2 strides2x2'],
  ['three phases', 'transposed n1 ci8 size6x6 co6 filter3x3 strides3x3'],
  ['phases of another axis', 'transposed n1 ci8 size6x6 co6 filter2x1 strides2x1'],
  ['phases of another axis, of one column', 'inputGradient n1 ci8 size6x1 co12 filter2x1 strides2x2'],
  ['one phase', 'transposed n1 ci8 size6x6 co6 filter3x3'],
])('not %s', (_, descriptor) => {
  for (const plan of gemmPlans(descriptor)) expect(plan.beside).toBeUndefined()
})

test('B is packed once for phases that read the same', () => {
  expect(gemmPlans(upsampling).map(({ sameSource }) => sameSource)).toEqual([true, true])
  expect(gemmPlans(downsampling).map(({ sameSource }) => sameSource)).toEqual([false, false])
})

test('padded rows are read by both or by neither, since their lines make other blocks', () => {
  const plans = gemmPlans('inputGradient n1 ci6 size40x64 co20 filter3x3 strides2x2 padding1:1x1:1')
  const shifted = plans.map((plan) => sidesOf(plan).map((each) => each.shifted !== undefined))
  expect(shifted).toEqual([
    [false, false], // one tap and two
    [true, true],
  ])
})

test('two blocks of C have the room of one, and both phases count where threads are to share', () => {
  const [plan] = gemmPlans('transposed n1 ci512 size64x64 co64 filter2x2 strides2x2')
  expect(plan!.blocking.nc).toBe(256) // 2 · 512 · 256 · 4 bytes = 1 MiB
  // one phase has 2 · 64 · 16 · 16 · 128 = 4.2 of the 7.5 MFLOP that threads share
  expect(gemmPlans(upsampling, 2).map(({ shared, beside }) => [shared, beside!.shared])).toEqual([
    [true, true],
    [true, true],
  ])
})

/** A depthwise gradient of so many channels. */
const separable = (c: number) =>
  `inputGradient n1 ci${c} size64x64 co${c} filter3x3 strides2x2 padding1:1x1:1 groups${c}`

test('two depthwise phases have the room of one, and both count where threads are to share', () => {
  const [first, last] = depthwisePlans(separable(64))
  expect(first).toMatchObject({ unitGroups: 32, blockBytes: 2 ** 17 }) // a plane has 32·32·4 bytes
  expect([first, last].map((plan) => plan!.beside!.pass.filter.taps.length)).toEqual([2, 4])
  // the last pair has 2 · 64 · 32 · 32 · 6 = 0.8 of the 15 MFLOP that threads share, with 1280 channels 15.7
  expect([64, 1280].map((c) => depthwisePlans(separable(c), 2).map(({ shared }) => shared))).toEqual([
    [false, false],
    [false, true],
  ])
})

test('depthwise phases whose padded planes have no room for each other are computed one by one', () => {
  // taps lie d elements apart, so that a padded plane has about 4·d bytes, and a pair 1.2 of 1.5 MiB, or 2
  const far = (d: number) => `inputGradient n1 ci1 size10 co1 filter4 strides2 padding${2 * d}:${2 * d} dilations${d}`
  expect(depthwisePlans(far(149_999)).map(({ beside }) => beside !== undefined)).toEqual([true])
  expect(depthwisePlans(far(250_001)).map(({ beside }) => beside !== undefined)).toEqual([false, false])
})

test('an explanation has both of them', async () => {
  const engine = await createEngine()
  const { blocking, text } = engine.explain(parseDescriptor(downsampling).problem, 'inputGradient')
  expect(blocking.map(({ k }) => k)).toEqual([128, 256, 256, 512])
  expect(text).toContain('side by side')
  expect(engine.explain(parseDescriptor(separable(64)).problem, 'inputGradient').text).toContain('side by side')
  // one tap, read where it is, and two, over a row that is padded
  const { problem } = parseDescriptor('inputGradient n1 ci3 size8 co3 filter3 strides2 padding1:1 groups3')
  const { reasons } = engine.explain(problem, 'inputGradient')
  expect(reasons).toEqual(
    expect.arrayContaining([
      'The input is read where it is.',
      'One plane at a time is padded in scratch memory.',
      expect.stringContaining('side by side'),
    ]),
  )
  engine.dispose()
})
