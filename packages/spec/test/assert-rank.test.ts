import { expect, test } from 'vitest'
import { assertGiven, assertRank, type Tensor } from '../src/index.ts'

const tensor = (shape: number[]): Tensor => ({ shape, data: new Float32Array(1) })

test('a tensor has a batch, channels and as many spatial axes as the rank', () => {
  expect(() => assertRank('conv2d', 'input', tensor([1, 1, 1, 1]), 2)).not.toThrow()
})

test('a tensor has a shape', () => {
  expect(() => assertGiven('biasGradient', 'outputGradient', tensor([1]))).not.toThrow()
  for (const given of [undefined, null, {}, { shape: 3 }]) {
    const call = () => assertGiven('biasGradient', 'outputGradient', given as unknown as Tensor)
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-operand', constraint: 'operands-are-given' }))
    expect(call).toThrow('biasGradient: outputGradient is no tensor')
  }
})

test.each([
  [
    'too few axes',
    tensor([1, 1, 1]),
    'operand-shapes-match',
    'conv2d: input has shape [1,1,1]; it must have 4 axes, 2 of them spatial',
  ],
  ['no shape', {}, 'operands-are-given', 'conv2d: input is no tensor'],
  ['nothing', undefined, 'operands-are-given', 'conv2d: input is no tensor'],
])('%s: refused', (_, given, constraint, message) => {
  const call = () => assertRank('conv2d', 'input', given as Tensor, 2)
  expect(call).toThrow(expect.objectContaining({ code: 'invalid-operand', constraint }))
  expect(call).toThrow(message)
})
