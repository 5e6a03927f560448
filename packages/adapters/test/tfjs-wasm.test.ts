import { claimed, parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import createTfjsWasm from '../src/tfjs-wasm.ts'
import { holdToDefinition } from './tfjs/hold-to-definition.ts'
import { outcomeOf } from './tfjs/outcome.ts'

const implementation = await createTfjsWasm({ pad: 'number' })
holdToDefinition('wasm', implementation)

/** tfjs-wasm-number-padding-overruns-its-buffer: eight numbers are written into a buffer of one. */
const overrun = parseDescriptor('forward n1 ci1 size8x8 co1 filter8x1 padding0:0x0:0 channels-last hwio')
const sound = parseDescriptor('forward n1 ci1 size4x4 co1 filter2x2 valid channels-last hwio')

test('a call that overruns its buffer does not spoil the calls after it', async () => {
  for (let round = 0; round < 10; round++) {
    expect((await outcomeOf(implementation, overrun)).kind).toMatch(/wrong shape|error/)
    expect((await outcomeOf(implementation, sound)).kind).toBe('right')
  }
})

test('a backend that is started afresh leaves no listener behind, and so no memory', async () => {
  const count = () => process.listenerCount('uncaughtException') + process.listenerCount('unhandledRejection')
  const before = count()
  await createTfjsWasm()
  await createTfjsWasm()
  expect(count()).toBe(before)
})

test('of two calls made at once after an overrun, both are right', async () => {
  await outcomeOf(implementation, overrun)
  const outcomes = await Promise.all([outcomeOf(implementation, sound), outcomeOf(implementation, sound)])
  expect(outcomes.map(({ kind }) => kind)).toEqual(['right', 'right'])
})

test.each([
  ['filterGradient n1 ci1 size4x4 co1 filter2x2 channels-last hwio', 'Conv2DBackpropFilter'],
  ['inputGradient n1 ci2 size4x4 co2 filter2x2 groups2 channels-last hwio', 'DepthwiseConv2dNativeBackpropInput'],
  ['filterGradient n1 ci2 size4x4 co2 filter2x2 groups2 channels-last hwio', 'DepthwiseConv2dNativeBackpropFilter'],
  ['forward n1 ci1 size4x4 co1 filter2x2 hwio', 'channels-first'],
])('not claimed: %s, for want of %s', (descriptor, want) => {
  const { problem, operation } = parseDescriptor(descriptor)
  expect(claimed(implementation, problem, operation)).toContain(want)
})
