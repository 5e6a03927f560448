import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { flopsOf, gemmSize, inScope } from '../../src/layers/scope.ts'

const call = (text: string) => parseDescriptor(text)

test.each([
  // 3·3 taps of 4 channels, 6·6 positions, 8 outputs
  ['forward n1 ci4 size8x8 co8 filter3x3', { m: 8, n: 36, k: 36 }],
  ['forward n2 ci4 size8x8 co8 filter3x3 groups2', { m: 4, n: 72, k: 18 }],
  ['filterGradient n2 ci4 size8x8 co8 filter3x3', { m: 8, n: 36, k: 72 }],
  ['transposed n1 ci4 size8x8 co8 filter3x3', { m: 36, n: 36, k: 8 }],
])('%s is a matrix product of %o', (text, size) => {
  const { operation, problem } = call(text)
  expect(gemmSize(operation, problem)).toEqual(size)
})

test('multiply and add count as two, taps in the padding included', () => {
  // 64 positions, 9 taps, 4·8 pairs of channels
  expect(flopsOf(call('forward n1 ci4 size8x8 co8 filter3x3 padding1x1'))).toBe(2 * 64 * 9 * 32)
})

test.each([
  ['forward n1 ci4 size8x8 co8 filter3x3 padding1x1', true],
  ['forward n1 ci4 size7x7 co8 filter3x3 padding1x1', false],
  ['forward n1 ci4 size8x8 co8 filter3x3 padding1x1 strides2x2', false],
  ['forward n1 ci4 size8x8 co8 filter3x3 padding2x2 dilations2x2', false],
  ['forward n1 ci4 size8x8 co8 filter3x3 padding1x1 groups2', false],
  ['forward n1 ci4 size64 co8 filter3 padding1', false],
  ['inputGradient n1 ci4 size8x8 co8 filter3x3 padding1x1', false],
])('%s is for Winograd: %s', (text, expected) => {
  expect(inScope('winograd', call(text))).toBe(expected)
})
