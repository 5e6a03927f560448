import { reference } from '@convlaws/reference'
import { problemOf } from '@convlaws/spec'
import { describe, expect, test } from 'vitest'
import { line, tensor } from './tensors.ts'

const input = line(1, 2, 3, 4)
const filter = line(1, 10, 100)
const outputGradient = line(1, 1000)
const problem = problemOf(input.shape, filter.shape)

describe('inputGradient', () => {
  test('each output gives back to the three elements that it read', () => {
    // 1·[1 10 100 0] + 1000·[0 1 10 100]
    expect(reference.inputGradient(problem, { outputGradient, filter })).toEqual(line(1, 1010, 10100, 100000))
  })

  test('convolution gives back through the flipped filter', () => {
    const flipped = { ...problem, orientation: 'convolution' } as const
    expect(reference.inputGradient(flipped, { outputGradient, filter })).toEqual(line(100, 100010, 10001, 1000))
  })

  test('zero padding swallows what is given to it', () => {
    const padded = problemOf([1, 1, 2], [1, 1, 3], { padding: 1 })
    // Output 0 reads (–, 0, 1), output 1 reads (0, 1, –).
    expect(reference.inputGradient(padded, { outputGradient, filter })).toEqual(line(1010, 10100))
  })

  test('reflected elements are given to as often as they were read', () => {
    const reflected = problemOf([1, 1, 3], [1, 1, 3], { padding: 1, paddingMode: 'reflect' })
    // The windows are (1, 0, 1), (0, 1, 2), (1, 2, 1).
    const gradient = { outputGradient: line(1, 10, 100), filter: line(1, 1, 1) }
    expect(reference.inputGradient(reflected, gradient)).toEqual(line(11, 212, 110))
  })

  test('what no window reads has gradient zero', () => {
    const skipping = problemOf([1, 1, 6], [1, 1, 2], { strides: 3 })
    const gradient = { outputGradient: line(1, 10), filter: line(2, 3) }
    expect(reference.inputGradient(skipping, gradient)).toEqual(line(2, 3, 0, 20, 30, 0))
  })

  test('stays inside its group', () => {
    const grouped = problemOf([1, 2, 1], [4, 1, 1], { groups: 2 })
    const gradient = { outputGradient: tensor([1, 4, 1], [1, 2, 3, 4]), filter: tensor([4, 1, 1], [1, 10, 100, 1000]) }
    expect(reference.inputGradient(grouped, gradient)).toEqual(tensor([1, 2, 1], [21, 4300]))
  })
})

describe('filterGradient', () => {
  test('each filter element sums input · outputGradient over all outputs', () => {
    expect(reference.filterGradient(problem, { input, outputGradient })).toEqual(line(2001, 3002, 4003))
  })

  test('convolution flips the result', () => {
    const flipped = { ...problem, orientation: 'convolution' } as const
    expect(reference.filterGradient(flipped, { input, outputGradient })).toEqual(line(4003, 3002, 2001))
  })

  test('sums over the batch', () => {
    const two = problemOf([2, 1, 2], [1, 1, 1])
    const operands = { input: tensor([2, 1, 2], [1, 2, 3, 4]), outputGradient: tensor([2, 1, 2], [1, 10, 100, 1000]) }
    expect(reference.filterGradient(two, operands)).toEqual(line(4321))
  })

  test('stands in the filter layout: [width, i, o] for hwio', () => {
    const wide = problemOf([1, 1, 3], [2, 1, 2])
    const operands = { input: line(1, 2, 3), outputGradient: tensor([1, 2, 2], [1, 0, 0, 10]) }
    // Output 0 of channel 0 reads (1, 2), output 1 of channel 1 reads (2, 3).
    expect(reference.filterGradient(wide, operands)).toEqual(tensor([2, 1, 2], [1, 2, 20, 30]))
    const hwio = { ...wide, filterLayout: 'hwio' } as const
    expect(reference.filterGradient(hwio, operands)).toEqual(tensor([2, 1, 2], [1, 20, 2, 30]))
  })
})

describe('biasGradient', () => {
  test('sums over batch and space', () => {
    const two = problemOf([2, 1, 2], [2, 1, 1])
    const gradient = { outputGradient: tensor([2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8]) }
    expect(reference.biasGradient(two, gradient)).toEqual(tensor([2], [1 + 2 + 5 + 6, 3 + 4 + 7 + 8]))
  })

  test('channels-last', () => {
    const two = problemOf([1, 2, 1], [2, 1, 1], { layout: 'channels-last' })
    const gradient = { outputGradient: tensor([1, 2, 2], [1, 2, 3, 4]) }
    expect(reference.biasGradient(two, gradient)).toEqual(tensor([2], [4, 6]))
  })
})

test('an empty batch: an empty input gradient, filter and bias gradients of zeros', () => {
  const empty = problemOf([0, 1, 4], [2, 1, 3])
  const none = {
    input: tensor([0, 1, 4], []),
    outputGradient: tensor([0, 2, 2], []),
    filter: tensor([2, 1, 3], [1, 2, 3, 4, 5, 6]),
  }
  expect(reference.inputGradient(empty, none)).toEqual(tensor([0, 1, 4], []))
  expect(reference.filterGradient(empty, none)).toEqual(tensor([2, 1, 3], [0, 0, 0, 0, 0, 0]))
  expect(reference.biasGradient(empty, none)).toEqual(tensor([2], [0, 0]))
})
