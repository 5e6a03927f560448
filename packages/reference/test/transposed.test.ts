import { convTranspose1d, convTranspose2d, convTranspose3d } from '@convlaws/reference'
import { expect, test } from 'vitest'
import { line, numbersOf, tensor } from './tensors.ts'

const input = line(1, 2)
const filter = line(1, 10, 100)

test('stride 1: two copies of the filter, one apart', () => {
  expect(convTranspose1d(input, filter)).toEqual(line(1, 12, 120, 200))
})

test('stride 2: two apart', () =>
  expect(convTranspose1d(input, filter, { strides: 2 })).toEqual(line(1, 10, 102, 20, 200)))

test('output padding is a rest that no window reads', () => {
  expect(convTranspose1d(input, filter, { strides: 2, outputPadding: 1 })).toEqual(line(1, 10, 102, 20, 200, 0))
})

test('bias is added everywhere, in the rest too', () => {
  const options = { strides: 2, outputPadding: 1, bias: tensor([1], [1000]) }
  expect(convTranspose1d(input, filter, options)).toEqual(line(1001, 1010, 1102, 1020, 1200, 1000))
})

test('padding cuts off both ends', () => {
  expect(convTranspose1d(input, filter, { strides: 2, padding: 1 })).toEqual(line(10, 102, 20))
})

test('with padding and output padding, the rest reads on: (–, 0, 1), (1, 2, 3)', () => {
  expect(convTranspose1d(input, filter, { strides: 2, padding: 1, outputPadding: 1 })).toEqual(line(10, 102, 20, 200))
})

test('dilation 2 spreads the filter', () => {
  expect(convTranspose1d(input, filter, { dilations: 2 })).toEqual(line(1, 2, 10, 20, 100, 200))
})

test('two axes', () => {
  const square = tensor([1, 1, 2, 2], [1, 2, 3, 4])
  expect(convTranspose2d(square, tensor([1, 1, 1, 2], [1, 10]))).toEqual(tensor([1, 1, 2, 3], [1, 12, 20, 3, 34, 40]))
})

test('three axes', () => {
  const two = tensor([1, 1, 2, 1, 1], [1, 2])
  expect(convTranspose3d(two, tensor([1, 1, 2, 1, 1], [1, 10]))).toEqual(tensor([1, 1, 3, 1, 1], [1, 12, 20]))
})

test('channels: reads the o axis of the filter, writes its i axis, one bias for each', () => {
  const options = { bias: tensor([3], [0.5, 0.25, 0.125]) }
  const result = convTranspose1d(tensor([1, 2, 1], [1, 2]), tensor([2, 3, 1], [1, 2, 3, 10, 20, 30]), options)
  expect(result).toEqual(tensor([1, 3, 1], [21.5, 42.25, 63.125]))
})

test('groups: o channels 0 and 1 write the i channels 0 and 1, o channels 2 and 3 the others', () => {
  const result = convTranspose1d(tensor([1, 4, 1], [1, 2, 3, 4]), tensor([4, 1, 1], [1, 10, 100, 1000]), { groups: 2 })
  expect(result).toEqual(tensor([1, 2, 1], [21, 4300]))
})

test('the bias is inside the one rounding: 2^24 + 1 + 1', () => {
  const result = convTranspose1d(tensor([1, 2, 1], [2 ** 24, 1]), tensor([2, 1, 1], [1, 1]), { bias: tensor([1], [1]) })
  expect(numbersOf(result)).toEqual([2 ** 24 + 2])
})

test('channels-last', () => {
  const result = convTranspose1d(tensor([1, 2, 1], [1, 2]), tensor([2, 1, 1], [1, 10]), {
    layout: 'channels-last',
    filterLayout: 'hwio',
    strides: 2,
  })
  expect(result).toEqual(tensor([1, 4, 1], [1, 10, 2, 20]))
})
