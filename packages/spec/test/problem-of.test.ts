import {
  filterShape,
  inputShape,
  outputPadding,
  outputShape,
  type ProblemOptions,
  problemOf,
  type TransposedProblemOptions,
  transposedProblemOf,
} from '@convlaws/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, runs, validProblem } from './problems.ts'

const refusal = (constraint: string) => expect.objectContaining({ code: 'invalid-problem', constraint })

describe('problemOf', () => {
  test('without options everything is plain', () => {
    expect(problemOf([1, 1, 4], [1, 1, 3])).toEqual(plain())
    expect(problemOf([2, 3, 8, 9], [5, 3, 2, 4])).toEqual(
      plain({
        batch: 2,
        inputChannels: 3,
        outputChannels: 5,
        inputSize: [8, 9],
        filterSize: [2, 4],
        strides: [1, 1],
        dilations: [1, 1],
      }),
    )
  })

  test('a number means every axis, a list each axis', () => {
    const { strides, dilations } = problemOf([1, 1, 8, 9], [1, 1, 2, 2], { strides: 2, dilations: [1, 3] })
    expect({ strides, dilations }).toEqual({ strides: [2, 2], dilations: [1, 3] })
  })

  test.each<[ProblemOptions['padding'], unknown]>([
    ['valid', 'valid'],
    ['same', 'same-upper'],
    ['same-lower', 'same-lower'],
    [
      1,
      [
        [1, 1],
        [1, 1],
      ],
    ],
    [
      [1, 2],
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      [
        [1, 2],
        [3, 4],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
  ])('padding %j becomes %j', (padding, spelled) => {
    expect(problemOf([1, 1, 8, 9], [1, 1, 2, 2], { padding: padding! }).padding).toEqual(spelled)
  })

  test('layouts say where the axes are', () => {
    const problem = problemOf([2, 8, 9, 6], [2, 4, 3, 10], { layout: 'channels-last', filterLayout: 'hwio', groups: 2 })
    expect(problem).toMatchObject({
      batch: 2,
      inputChannels: 6,
      outputChannels: 10,
      inputSize: [8, 9],
      filterSize: [2, 4],
    })
  })

  test('the shapes of every valid problem give it back', () => {
    fc.assert(
      fc.property(validProblem, (problem) => {
        expect(problemOf(inputShape(problem), filterShape(problem), problem)).toEqual(problem)
      }),
      runs,
    )
  })

  test.each<[string, number[], number[], object]>([
    ['rank-is-one-two-or-three', [4], [3], {}],
    ['rank-is-one-two-or-three', [1, 1, 2, 2, 2, 2], [1, 1, 1, 1, 1, 1], {}],
    ['lists-have-one-entry-an-axis', [1, 1, 4, 4], [1, 1, 3], {}],
    ['lists-have-one-entry-an-axis', [1, 1, 4], [1, 1, 3], { strides: [1, 1] }],
    ['lists-have-one-entry-an-axis', [1, 1, 4, 4], [1, 1, 3, 3], { padding: [1] }],
    ['filter-channels-match', [1, 2, 4], [1, 1, 3], {}],
    ['filter-channels-match', [1, 4, 4], [2, 4, 3], { groups: 2 }],
    ['groups-divide-input-channels', [1, 3, 4], [2, 1, 3], { groups: 2 }],
    ['groups-are-positive', [1, 1, 4], [1, 1, 3], { groups: 0 }],
    ['filter-fits-padded-input', [1, 1, 2], [1, 1, 3], {}],
    ['strides-are-positive', [1, 1, 4], [1, 1, 3], { strides: 0 }],
    ['layout-is-known', [1, 1, 4], [1, 1, 3], { layout: 'nchw' }],
    ['filter-layout-is-known', [1, 1, 4], [1, 1, 3], { filterLayout: 'iohw' }],
    ['padding-is-known', [1, 1, 4], [1, 1, 3], { padding: 'full' }],
    ['padding-is-known', [1, 1, 4], [1, 1, 3], { padding: {} }],
    ['padding-is-not-negative', [1, 1, 4], [1, 1, 3], { padding: -1 }],
  ])('%s: %j, %j, %j', (constraint, input, filter, options) => {
    expect(() => problemOf(input, filter, options as ProblemOptions)).toThrow(refusal(constraint))
  })

  test.each([undefined, null, 3, '1,1,4'])('%j is no shape', (given) => {
    const shape = given as unknown as number[]
    expect(() => problemOf(shape, [1, 1, 3])).toThrow(refusal('rank-is-one-two-or-three'))
    expect(() => problemOf([1, 1, 4], shape)).toThrow(refusal('lists-have-one-entry-an-axis'))
  })
})

describe('transposedProblemOf', () => {
  test('the result has (n − 1)·s + e − begin − end + outputPadding elements', () => {
    const options = { strides: 2, padding: [[1, 0]], outputPadding: 1 } as const
    // (4 − 1)·2 + 3 − 1 + 1 = 9
    expect(transposedProblemOf([1, 2, 4], [2, 5, 3], options)).toEqual(
      plain({ inputChannels: 5, outputChannels: 2, inputSize: [9], strides: [2], padding: [[1, 0]] }),
    )
  })

  test('groups multiply the i axis of the filter', () => {
    const { inputChannels, outputChannels } = transposedProblemOf([1, 4, 5], [4, 3, 2], { groups: 2 })
    expect({ inputChannels, outputChannels }).toEqual({ inputChannels: 6, outputChannels: 4 })
  })

  test('output, filter and outputPadding of every valid problem give it back', () => {
    const listed = validProblem.filter(({ padding }) => !(typeof padding === 'string' && padding !== 'valid'))
    fc.assert(
      fc.property(listed, (problem) => {
        const options = { ...problem, outputPadding: outputPadding(problem) } as TransposedProblemOptions
        expect(transposedProblemOf(outputShape(problem), filterShape(problem), options)).toEqual(problem)
      }),
      runs,
    )
  })

  test.each<[string, number[], number[], object]>([
    ['transposed-padding-is-explicit', [1, 1, 4], [1, 1, 3], { padding: 'same' }],
    ['transposed-padding-is-explicit', [1, 1, 4], [1, 1, 3], { padding: 'same-lower' }],
    ['output-padding-is-below-stride', [1, 1, 4], [1, 1, 3], { outputPadding: 1 }],
    ['output-padding-is-below-stride', [1, 1, 4], [1, 1, 3], { strides: 2, outputPadding: 2 }],
    ['output-padding-is-below-stride', [1, 1, 4], [1, 1, 3], { strides: 2, outputPadding: -1 }],
    ['output-padding-is-below-stride', [1, 1, 4], [1, 1, 3], { strides: 2, outputPadding: 0.5 }],
    ['lists-have-one-entry-an-axis', [1, 1, 4], [1, 1, 3], { strides: 2, outputPadding: [1, 1] }],
    ['lists-have-one-entry-an-axis', [1, 1, 4, 4], [1, 1, 3, 3], { padding: [1] }],
    ['lists-have-one-entry-an-axis', [1, 1, 4], [1, 1, 3], { strides: [1, 1] }],
    ['filter-channels-match', [1, 2, 4], [3, 1, 3], {}],
    ['groups-are-positive', [1, 1, 4], [1, 1, 3], { groups: 0 }],
    ['groups-divide-output-channels', [1, 3, 4], [3, 1, 3], { groups: 2 }],
    ['strides-are-positive', [1, 1, 4], [1, 1, 3], { strides: 0 }],
    ['padding-is-known', [1, 1, 4], [1, 1, 3], { padding: 'full' }],
    ['padding-is-known', [1, 1, 4], [1, 1, 3], { padding: [null] }],
    ['rank-is-one-two-or-three', [4], [3], {}],
    ['input-sizes-are-positive', [1, 1, 1], [1, 1, 3], { padding: 2 }],
    ['filter-fits-padded-input', [1, 1, 0], [1, 1, 3], { strides: 2 }],
    ['reflect-padding-is-below-input-size', [1, 1, 3], [1, 1, 1], { paddingMode: 'reflect', padding: 1 }],
  ])('%s: %j, %j, %j', (constraint, input, filter, options) => {
    expect(() => transposedProblemOf(input, filter, options as TransposedProblemOptions)).toThrow(refusal(constraint))
  })
})
