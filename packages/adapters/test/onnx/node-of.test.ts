import { parseDescriptor } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { nodeOf } from '../../src/onnx/node-of.ts'

const node = (descriptor: string) => {
  const { problem, operation } = parseDescriptor(descriptor)
  return nodeOf(problem, operation as 'forward' | 'transposed')
}

test('a padding list becomes all beginnings, then all ends', () => {
  expect(node('forward n1 ci2 size5x6 co4 filter3x2 strides2x1 padding1:2x0:3 dilations1x2 groups2')).toEqual({
    operator: 'Conv',
    attributes: {
      kernel_shape: [3, 2],
      strides: [2, 1],
      dilations: [1, 2],
      group: 2,
      auto_pad: 'NOTSET',
      pads: [1, 0, 2, 3],
    },
  })
})

test.each([
  ['valid', 'VALID'],
  ['same-upper', 'SAME_UPPER'],
  ['same-lower', 'SAME_LOWER'],
])('forward: %s becomes auto_pad %s, without pads', (padding, auto_pad) => {
  const { attributes } = node(`forward n1 ci1 size6 co1 filter3 strides2 ${padding}`)
  expect(attributes).toMatchObject({ auto_pad })
  expect(attributes).not.toHaveProperty('pads')
  expect(attributes).not.toHaveProperty('output_shape')
})

test('transposed: the rest of each axis becomes output_padding', () => {
  // Axis 0: (8 − 3) mod 2 = 1. Axis 1: (7 + 1 − 3) mod 3 = 2.
  const { operator, attributes } = node('transposed n1 ci1 size8x7 co1 filter3x3 strides2x3 padding0:0x1:0')
  expect(operator).toBe('ConvTranspose')
  expect(attributes).toMatchObject({ auto_pad: 'NOTSET', pads: [0, 1, 0, 0], output_padding: [1, 2] })
  expect(attributes).not.toHaveProperty('output_shape')
})

test('transposed: same-* gives output_shape, and output_padding so that total_padding is not negative', () => {
  // ONNX: total_padding = 2·(3 − 1) + output_padding + 1 − 6 = −1 + output_padding; the contract says 0.
  const { attributes } = node('transposed n1 ci1 size6 co1 filter1 strides2 same-lower')
  expect(attributes).toMatchObject({ auto_pad: 'SAME_LOWER', output_shape: [6], output_padding: [1] })
})
