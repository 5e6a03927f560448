import { type ConvProblem, definition, type OperandNumbers, type Operation } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { plain } from './problems.ts'

const f64 = (...numbers: number[]) => Float64Array.from(numbers)

function truth(problem: ConvProblem, operation: Operation, operands: OperandNumbers) {
  const { shape, data } = definition(problem, operation, operands)
  return { shape, data: [...data] }
}

const line = plain({ inputSize: [4], filterSize: [3] })

describe('forward', () => {
  test('[1 2 3 4] with [1 10 100]: 321, 432', () => {
    expect(truth(line, 'forward', { input: f64(1, 2, 3, 4), filter: f64(1, 10, 100) })).toEqual({
      shape: [1, 1, 2],
      data: [321, 432],
    })
  })

  test('convolution flips: 123, 234', () => {
    const flipped: ConvProblem = { ...line, orientation: 'convolution' }
    expect(truth(flipped, 'forward', { input: f64(1, 2, 3, 4), filter: f64(1, 10, 100) }).data).toEqual([123, 234])
  })

  test('channels are added, bias is added once an output channel', () => {
    const problem = plain({ batch: 2, inputChannels: 2, outputChannels: 2, inputSize: [1], filterSize: [1] })
    const operands = { input: f64(1, 2, 3, 4), filter: f64(1, 10, 100, 1000), bias: f64(0.5, 0.25) }
    expect(truth(problem, 'forward', operands)).toEqual({ shape: [2, 2, 1], data: [21.5, 2100.25, 43.5, 4300.25] })
  })

  test('layouts in the problem are ignored: numbers and shape are channels-first', () => {
    const problem = plain({
      inputChannels: 2,
      inputSize: [2],
      filterSize: [1],
      layout: 'channels-last',
      filterLayout: 'hwio',
    })
    expect(truth(problem, 'forward', { input: f64(1, 2, 3, 4), filter: f64(1, 10) })).toEqual({
      shape: [1, 1, 2],
      data: [31, 42],
    })
  })

  test('the answer is not rounded to float32', () => {
    const operands = { input: f64(1, 2 ** -40, 0, 0), filter: f64(1, 1, 1) }
    expect(truth(line, 'forward', operands).data[0]).toBe(1 + 2 ** -40)
  })
})

describe('gradients of [1 2 3 4] with [1 10 100], outputGradient [1 1000]', () => {
  const outputGradient = f64(1, 1000)
  test('inputGradient: 1, 10 + 1000, 100 + 10000, 100000', () => {
    expect(truth(line, 'inputGradient', { outputGradient, filter: f64(1, 10, 100) })).toEqual({
      shape: [1, 1, 4],
      data: [1, 1010, 10100, 100000],
    })
  })

  test('filterGradient: 1 + 2000, 2 + 3000, 3 + 4000', () => {
    expect(truth(line, 'filterGradient', { outputGradient, input: f64(1, 2, 3, 4) })).toEqual({
      shape: [1, 1, 3],
      data: [2001, 3002, 4003],
    })
  })

  test('biasGradient: sums over batch and space', () => {
    const problem = plain({ batch: 2, outputChannels: 2 })
    expect(truth(problem, 'biasGradient', { outputGradient: f64(1, 2, 3, 4, 5, 6, 7, 8) })).toEqual({
      shape: [2],
      data: [1 + 2 + 5 + 6, 3 + 4 + 7 + 8],
    })
  })
})

test('transposed: the input gradient plus bias, also in the rest that no window reads', () => {
  const problem = plain({ inputSize: [6], strides: [2] })
  expect(truth(problem, 'transposed', { input: f64(1, 2), filter: f64(1, 10, 100), bias: f64(1000) })).toEqual({
    shape: [1, 1, 6],
    data: [1001, 1010, 1102, 1020, 1200, 1000],
  })
})

test('transposed: one bias for each input channel', () => {
  const problem = plain({ inputChannels: 2, inputSize: [3], filterSize: [2] })
  const operands = { input: f64(1, 2), filter: f64(1, 10, 100, 1000), bias: f64(0.5, 0.25) }
  expect(truth(problem, 'transposed', operands)).toEqual({
    shape: [1, 2, 3],
    data: [1.5, 12.5, 20.5, 100.25, 1200.25, 2000.25],
  })
})

test('an empty batch: empty activations, filter and bias gradients of zeros', () => {
  const problem = plain({ batch: 0, outputChannels: 2 })
  const [none, filter] = [f64(), f64(1, 2, 3, 4, 5, 6)]
  expect(truth(problem, 'forward', { input: none, filter })).toEqual({ shape: [0, 2, 2], data: [] })
  expect(truth(problem, 'inputGradient', { outputGradient: none, filter })).toEqual({ shape: [0, 1, 4], data: [] })
  expect(truth(problem, 'filterGradient', { outputGradient: none, input: none }).data).toEqual([0, 0, 0, 0, 0, 0])
  expect(truth(problem, 'biasGradient', { outputGradient: none }).data).toEqual([0, 0])
})
