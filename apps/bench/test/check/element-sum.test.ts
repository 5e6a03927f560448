import { definition, type OperandNumbers, parseDescriptor, sizeOf } from '@convlaws/spec'
import { expect, test } from 'vitest'
import { elementSum } from '../../src/check/element-sum.ts'
import { randomOperands } from '../../src/operands/random-operands.ts'

const problems = [
  'n2 ci4 size7x6 co6 filter3x2 strides2x1 padding1:0x0:2 dilations1x2 groups2',
  'n1 ci3 size9 co2 filter4 strides3 padding2:1',
  'n1 ci2 size4x5x3 co4 filter2x3x1 padding1x1x0 groups2',
  'n1 ci4 size5x5 co4 filter3x3 padding1x1 groups4',
  'n1 ci2 size5x4 co2 filter3x3 padding1x1 convolution circular',
  'n1 ci1 size6x6 co2 filter3x3 same-upper strides2x2',
]

function indices(shape: readonly number[]): number[][] {
  return shape.reduce<number[][]>(
    (heads, length) => heads.flatMap((head) => Array.from({ length }, (_, at) => [...head, at])),
    [[]],
  )
}

test.each(
  problems.flatMap((text) =>
    ['forward', 'inputGradient', 'transposed', 'filterGradient'].map((operation) => `${operation} ${text}`),
  ),
)('%s: every element is that of the definition', (text) => {
  const { operation, problem } = parseDescriptor(text)
  const operands = randomOperands(problem, operation, 3)
  const numbers = Object.fromEntries(Object.entries(operands).map(([name, { data }]) => [name, data]))
  const truth = definition(problem, operation, numbers as OperandNumbers)
  const sum = elementSum(problem, operation, operands)
  const values = indices(truth.shape).map((index) => sum(index).value)
  expect(values).toHaveLength(sizeOf(truth.shape))
  expect(values).toEqual([...truth.data])
})

test('terms and magnitude by hand: three taps, the first in the padding', () => {
  const { problem } = parseDescriptor('forward n1 ci1 size3 co1 filter3 padding1')
  const operands = {
    input: { shape: [1, 1, 3], data: Float32Array.of(1, -2, 3) },
    filter: { shape: [1, 1, 3], data: Float32Array.of(10, 100, 1000) },
  }
  const sum = elementSum(problem, 'forward', operands)
  expect(sum([0, 0, 0])).toEqual({ value: 100 - 2000, magnitude: 2100, terms: 2 })
  expect(sum([0, 0, 1])).toEqual({ value: 10 - 200 + 3000, magnitude: 3210, terms: 3 })
})

test('the gradient of a bias is not summed element by element', () => {
  const { problem } = parseDescriptor('biasGradient n1 ci1 size3 co1 filter3')
  expect(() => elementSum(problem, 'biasGradient', {})).toThrow(/bug/)
})
