import { type Call, type ConvProblem, describe as described, parseDescriptor } from '@convlaws/spec'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, runs, validCall } from './problems.ts'

const resnet: Call = {
  operation: 'forward',
  bias: false,
  problem: plain({
    inputChannels: 3,
    outputChannels: 64,
    inputSize: [224, 224],
    filterSize: [7, 7],
    strides: [2, 2],
    dilations: [1, 1],
    padding: [
      [3, 3],
      [3, 3],
    ],
  }),
}

describe('describe', () => {
  test('the first layer of ResNet-50', () => {
    expect(described(resnet)).toBe(
      'forward n1 ci3 size224x224 co64 filter7x7 strides2x2 padding3:3x3:3 dilations1x1 groups1',
    )
  })

  test('words stand only for what is not plain', () => {
    const problem = plain({
      padding: 'same-lower',
      dtype: 'float64',
      orientation: 'convolution',
      paddingMode: 'circular',
      layout: 'channels-last',
      filterLayout: 'hwio',
    })
    expect(described({ operation: 'transposed', bias: true, problem })).toBe(
      'transposed n1 ci1 size4 co1 filter3 strides1 same-lower dilations1 groups1 bias f64 convolution circular channels-last hwio',
    )
  })
})

describe('parseDescriptor reads back what describe writes', () => {
  test('for every valid call', () => {
    fc.assert(
      fc.property(validCall, (call) => {
        expect(parseDescriptor(described(call))).toEqual(call)
        expect(described(parseDescriptor(described(call)))).toBe(described(call))
      }),
      runs,
    )
  })

  test('for numbers that no valid problem has', () => {
    const odd = fc.constantFrom(0, -1, 1.5, -2.5, 1e-7, 1e21, Number.NaN, Infinity, -Infinity)
    const field = fc.constantFrom('batch', 'inputChannels', 'outputChannels', 'groups')
    const listField = fc.constantFrom('inputSize', 'filterSize', 'strides', 'dilations')
    fc.assert(
      fc.property(validCall, odd, odd, field, listField, ({ problem, ...call }, a, b, name, listName) => {
        const invalid = {
          ...problem,
          [name]: a,
          [listName]: [b, ...problem[listName].slice(1)],
          padding: [[b, a]],
        } as ConvProblem
        expect(parseDescriptor(described({ ...call, problem: invalid }))).toEqual({ ...call, problem: invalid })
      }),
      runs,
    )
  })

  test('for lists of wrong lengths, and empty ones', () => {
    const problem = plain({ inputSize: [], strides: [1, 2, 3, 4], padding: [] })
    expect(parseDescriptor(described({ operation: 'forward', bias: false, problem })).problem).toEqual(problem)
  })
})

describe('parseDescriptor fills in', () => {
  test('strides, dilations and groups of 1, padding valid, no bias', () => {
    expect(parseDescriptor('inputGradient n2 ci3 size5x6 co4 filter2x3')).toEqual({
      operation: 'inputGradient',
      bias: false,
      problem: plain({
        batch: 2,
        inputChannels: 3,
        outputChannels: 4,
        inputSize: [5, 6],
        filterSize: [2, 3],
        strides: [1, 1],
        dilations: [1, 1],
      }),
    })
  })

  test('both ends from one padding number an axis', () => {
    expect(parseDescriptor('forward n1 ci1 size4x4 co1 filter3x3 padding1x2:0').problem.padding).toEqual([
      [1, 1],
      [2, 0],
    ])
  })

  test('in any order of words, with any spaces', () => {
    const shuffled = '  forward  groups1 dilations1x1 filter7x7 co64\tpadding3x3 size224x224 ci3 strides2x2 n1 '
    expect(parseDescriptor(shuffled)).toEqual(resnet)
  })
})

describe('parseDescriptor refuses', () => {
  const good = 'forward n1 ci1 size4 co1 filter3'
  test.each([
    ['nothing', ''],
    ['no operation', 'n1 ci1 size4 co1 filter3'],
    ['an unknown operation', 'backward n1 ci1 size4 co1 filter3'],
    ['an unknown word', `${good} nchw`],
    ['an unknown field', `${good} kernel3`],
    ['a repeated field', `${good} n2`],
    ['padding given twice', `${good} valid padding1`],
    ['two padding modes', `${good} reflect circular`],
    ['bias given twice', `${good} bias bias`],
    ['what is no number', 'forward n1 ci1 size4y4 co1 filter3'],
    ['a number with a hole', 'forward n1 ci1 size4x co1 filter3'],
    ['an empty count', 'forward n ci1 size4 co1 filter3'],
    ['hexadecimal', 'forward n0x10 ci1 size4 co1 filter3'],
    ['a missing batch', 'forward ci1 size4 co1 filter3'],
    ['missing input channels', 'forward n1 size4 co1 filter3'],
    ['a missing input size', 'forward n1 ci1 co1 filter3'],
    ['missing output channels', 'forward n1 ci1 size4 filter3'],
    ['a missing filter size', 'forward n1 ci1 size4 co1'],
  ])('%s', (_, text) => {
    expect(() => parseDescriptor(text)).toThrow(expect.objectContaining({ code: 'invalid-descriptor' }))
  })

  test('nothing of the line from which the others are made', () => {
    expect(parseDescriptor(good).problem).toEqual(plain())
  })
})
