import { type ConvProblem, multiplications } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { halveUntil } from '../../src/draw/halve.ts'
import { whole, wholeOfFactors } from '../../src/draw/whole.ts'

const problem: ConvProblem = {
  batch: 3,
  inputChannels: 64,
  outputChannels: 8,
  groups: 4,
  inputSize: [40, 9],
  filterSize: [3, 1],
  strides: [2, 1],
  dilations: [4, 1],
  padding: 'same-upper',
  paddingMode: 'reflect',
  orientation: 'convolution',
  dtype: 'float32',
  layout: 'channels-last',
  filterLayout: 'hwio',
}

test('what is affordable is left as it is', () => {
  expect(halveUntil(problem, () => true)).toBe(problem)
})

test('the largest number is halved first', () => {
  expect(halveUntil(problem, ({ inputSize }) => inputSize[0]! < 40)).toEqual({ ...problem, inputSize: [20, 9] })
  expect(halveUntil(problem, ({ inputChannels }) => inputChannels < 64)).toEqual({
    ...problem,
    inputSize: [10, 9],
    inputChannels: 32,
  })
})

test('where nothing is affordable, counts above 1 stay above 1, and input sizes come to 1', () => {
  expect(halveUntil(problem, () => false)).toEqual({
    ...problem,
    batch: 2,
    groups: 2,
    inputChannels: 4,
    outputChannels: 4,
    inputSize: [1, 1],
    filterSize: [2, 1],
    dilations: [2, 1],
  })
})

test('a whole problem has zeros, stride 1, and effective size − 1 at both ends', () => {
  const result = whole(problem)
  expect(result.strides).toEqual([1, 1])
  expect(result.paddingMode).toBe('zeros')
  expect(result.padding).toEqual(result.filterSize.map((k, a) => Array(2).fill((k - 1) * result.dilations[a]!)))
  expect(multiplications(result)).toBeLessThanOrEqual(10_000)
})

test('factors that change places have one channel in and out of each group', () => {
  const { batch, groups, inputChannels, outputChannels, dilations } = wholeOfFactors(problem)
  expect({ batch, inputChannels, outputChannels, dilations }).toEqual({
    batch: 1,
    inputChannels: groups,
    outputChannels: groups,
    dilations: [1, 1],
  })
})
