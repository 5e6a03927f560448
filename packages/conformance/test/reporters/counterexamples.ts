import type { Counterexample } from '@convlaws/laws'
import { parseDescriptor, type Tensor } from '@convlaws/spec'

const { NaN: nan, POSITIVE_INFINITY: infinity } = Number
const counting = (...shape: readonly number[]): Tensor => {
  const size = shape.reduce((product, length) => product * length, 1)
  return { shape, data: Float32Array.from({ length: size }, (_, place) => ((place * 7) % 11) - 5 || 6) }
}

/** A value: one wrong element of a dilated depthwise convolution. */
export const wrongValue: Counterexample = {
  descriptor: 'forward n1 ci2 size3x3 co2 filter1x2 strides1x1 valid dilations1x2 groups2',
  problem: parseDescriptor('forward n1 ci2 size3x3 co2 filter1x2 strides1x1 valid dilations1x2 groups2').problem,
  operands: { input: counting(1, 2, 3, 3), filter: counting(2, 1, 1, 2) },
  calls: [],
  terms: {
    lhs: 'forward(dilations 1x2; input, filter)',
    rhs: 'forward(dilations 1x1; input, zeros between the taps of filter)',
  },
  lhs: { shape: [1, 2, 3, 1], data: Float32Array.of(1, 2, 3, 4, 5, 6) },
  rhs: { shape: [1, 2, 3, 1], data: Float32Array.of(1, 2, 3, 4, -5, 6) },
  message: 'element [0, 1, 1, 0] of the left side is 5, of the right side -5',
  seed: 42,
  path: '17:0:3',
  shrinks: 2,
}

/** Reals with a bound, and the numbers that JSON lacks. */
export const wrongReals: Counterexample = {
  descriptor: 'forward n1 ci1 size4 co1 filter1 strides1 valid dilations1 groups1 f64',
  problem: parseDescriptor('forward n1 ci1 size4 co1 filter1 strides1 valid dilations1 groups1 f64').problem,
  operands: {
    input: { shape: [1, 1, 4], data: Float64Array.of(-0, nan, infinity, 0.123456789) },
    filter: { shape: [1, 1, 1], data: Float64Array.of(-1e-12) },
  },
  calls: [],
  lhs: { shape: [1, 1, 4], data: Float64Array.of(0, 0, -infinity, -1.2345e-13) },
  rhs: { shape: [1, 1, 4], data: Float64Array.of(0, nan, -infinity, -1.23456789e-13) },
  allowed: { shape: [1, 1, 4], data: Float64Array.of(5e-324, 5e-324, 5e-324, 2.7e-29) },
  message: 'element [0, 0, 1] of the left side is 0, of the right side NaN; 4.94e-324 is allowed',
  seed: 42,
  path: '3',
  shrinks: 0,
}

const programProblem = parseDescriptor(
  'inputGradient n1 ci1 size2x2 co1 filter1x1 strides1x1 valid dilations1x1 groups1 bias',
).problem

/** A program of calls, with no sides. */
export const program: Counterexample = {
  descriptor: 'inputGradient n1 ci1 size2x2 co1 filter1x1 strides1x1 valid dilations1x1 groups1',
  problem: programProblem,
  operands: { outputGradient: counting(1, 1, 2, 2), filter: counting(1, 1, 1, 1) },
  calls: [
    { operation: 'inputGradient', problem: programProblem, operands: {}, result: counting(1, 1, 2, 2) },
    { operation: 'inputGradient', problem: { ...programProblem, strides: [0, 1] }, operands: {} },
  ],
  program: ['call inputGradient', 'call it again with other operands', 'the first result must be what it was'],
  message: 'the first result changed with the second call: element 2 is 4, and was 1',
  seed: 42,
  path: '0:1',
  shrinks: 1,
  needsEarlierCalls: true,
}
