import { ConvError, methodOf, parseDescriptor } from '@convlaws/spec'
import * as tf from '@tensorflow/tfjs-core'
import { expect, test } from 'vitest'
import createTfjsCpu from '../src/tfjs-cpu.ts'
import { holdToDefinition } from './tfjs/hold-to-definition.ts'
import { operandsFor, outcomeOf } from './tfjs/outcome.ts'

const implementation = await createTfjsCpu({ pad: 'number' })
holdToDefinition('cpu', implementation)

test('written as pairs, padding of one number throughout is right', async () => {
  const pairs = await createTfjsCpu({ pad: 'pairs' })
  for (const body of ['size1x2 co1 filter1x2 padding0:0x0:0', 'size1 co1 filter1 padding1:1']) {
    const call = parseDescriptor(`forward n1 ci1 ${body} channels-last hwio`)
    expect((await outcomeOf(pairs, call)).kind).toBe('right')
  }
})

test.each([
  'forward n1 ci1 size5x5 co1 filter2x2 strides2x1 dilations1x2 channels-last hwio',
  'inputGradient n1 ci1 size5x5 co1 filter2x2 dilations2x1 channels-last hwio',
  'forward n1 ci1 size5 co1 filter2 hwio',
  'forward n1 ci1 size3x3x3 co1 filter2x2x2 padding1:1x1:1x1:1 channels-last hwio',
  'forward n1 ci2 size3x3 co2 filter2x2 groups2 hwio',
  'forward n1 ci2 size3 co2 filter2 groups2 channels-last hwio',
  'transposed n1 ci1 size3 co1 filter2 channels-last hwio',
  'transposed n1 ci1 size3x3 co1 filter2x2 hwio',
])('beyond what the library documents, refused: %s', async (descriptor) => {
  const call = parseDescriptor(descriptor)
  const { problem, operation } = call
  const ask = async () => methodOf(implementation, operation)?.(problem, operandsFor(call))
  const refusal = await ask().catch((error: unknown) => error)
  expect(ConvError.isInstance(refusal) && refusal.code).toBe('unsupported')
})

test('no tensor is left behind, also after an error', async () => {
  const before = tf.memory().numTensors
  for (const body of ['size4x4 co1 filter2x2 valid', 'size1 co1 filter1 padding1:1']) {
    await outcomeOf(implementation, parseDescriptor(`forward n1 ci1 ${body} channels-last hwio bias`))
  }
  expect(tf.memory().numTensors).toBe(before)
})
