import { expect, test } from 'vitest'
import { noTensorText, thrownText } from '../../src/terms/answer-text.ts'

test.each([
  [undefined, 'undefined'],
  [null, 'null'],
  [3, '3'],
  [[[1, 2]], 'Array'],
  [Float32Array.of(1), 'Float32Array'],
  [{ shape: [1], data: [1] }, '{ shape: Array, data: Array }'],
  [{ data: Float32Array.of(1) }, '{ shape: undefined, data: Float32Array }'],
  [Object.create(null), 'an object'],
])('what is no tensor is named by its kind', (returned, text) => expect(noTensorText(returned)).toBe(text))

test.each([
  [new RangeError('too long'), 'too long'],
  ['no strides', 'no strides'],
  [null, 'null'],
  [{ code: 5, reason: 'no memory' }, '{"code":5,"reason":"no memory"}'],
])('what was thrown is told, whatever it is', (thrown, text) => expect(thrownText(thrown)).toBe(text))
