import { createEngine } from '@convlaws/im2col'
import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { inputGradientPasses, tapsOf } from '../src/plan/pass.ts'

/** Taps of each pass of a gradient. */
const tapsOfPasses = (descriptor: string) => inputGradientPasses(parseDescriptor(descriptor).problem).map(tapsOf)

test('strides beyond the filter make as many passes as have taps, after one for what no tap reaches', () => {
  const passes = tapsOfPasses('inputGradient n1 ci2 size25x25x25 co4 filter3x3x3 strides21x21x21 groups2')
  expect(passes).toEqual([0, ...Array(27).fill(1)]) // 21·21·21 phases are 9261
  expect(tapsOfPasses('inputGradient n1 ci2 size9x9 co4 filter2x2 strides3x2')).toEqual([0, 1, 1, 1, 1])
})

test('where every element is reached, each is written once', () => {
  expect(tapsOfPasses('inputGradient n1 ci2 size8x9 co4 filter4x3 strides4x3')).toEqual(Array(12).fill(1))
})

test('of two phases the one without taps is computed as the other is, beside it', () => {
  expect(tapsOfPasses('inputGradient n1 ci2 size8x8 co4 filter1x1 strides2x2')).toEqual([1, 0, 0, 0])
})

test('where every tap reads padding alone, there is only what no tap reaches', () => {
  expect(tapsOfPasses('inputGradient n1 ci1 size3 co1 filter1 strides9 padding5:0')).toEqual([0])
})

test('an explanation names the algorithm of the passes that have taps', async () => {
  const engine = await createEngine()
  const { problem } = parseDescriptor('inputGradient n1 ci3 size16x16 co3 filter3x3 strides4x4 groups3')
  expect(engine.explain(problem, 'inputGradient').algorithm).toBe('depthwise')
  engine.dispose()
})
