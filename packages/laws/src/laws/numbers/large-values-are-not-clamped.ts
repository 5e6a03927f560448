import { operandsOf, operations } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { call, scale } from '../../terms/build.ts'

/**
 * Largest powers of two to scale by: exact sums end at 2^24 and 2^53, the dtypes at 2^128 and 2^1024, and downwards at
 * their least subnormal. A normwise bound is relative to what is computed on the way, which below the least normal number,
 * 2^-126 and 2^-1022, loses more than any growth of the result says: there it ends before.
 */
const mostPower = {
  componentwise: { float32: { 1: 100, [-1]: 149 }, float64: { 1: 900, [-1]: 1074 } },
  normwise: { float32: { 1: 100, [-1]: 100 }, float64: { 1: 900, [-1]: 900 } },
} as const

/** A power of two passes through: no value is too large or too small to be computed as any other. */
export const largeValuesAreNotClamped: Law = law({
  id: 'large-values-are-not-clamped',
  family: 'numbers',
  title: {
    en: 'Large values are not clamped, small ones not flushed',
    ko: '큰 값을 자르지 않고 작은 값을 없애지 않는다',
  },
  claim: {
    en: 'Multiplying an operand by a power of two multiplies the result by it, exactly, up to the ends of the number type, subnormal numbers among them.',
    ko: '한 피연산자에 2의 거듭제곱을 곱하면, 수 자료형이 담을 수 있는 범위 안에서는 (준정규수까지) 결과에 바로 그 수가 오차 없이 곱해진다.',
  },
  statement: 'conv(2^k·x, w) = 2^k·conv(x, w) = conv(x, 2^k·w)',
  source: [
    {
      title: 'Higham, Accuracy and Stability of Numerical Algorithms',
      section: '2.1, Floating point number system',
      url: 'https://doi.org/10.1137/1.9780898718027',
    },
    {
      title: 'Wikipedia: Convolution',
      section: 'Associativity with scalar multiplication',
      url: 'https://en.wikipedia.org/wiki/Convolution#Algebraic_properties',
    },
  ],
  operations,
  domains: ['exact'],
  given: (context) => {
    const { claims, draw, operation } = context
    const problem = context.problem()
    const operands = context.operands(problem)
    const direction = draw.pick('direction', [1, -1] as const)
    const power = direction * draw.integer('power', 1, mostPower[claims.accuracy][problem.dtype][direction])
    return {
      problem,
      operands,
      bias: operands.bias,
      by: 2 ** power,
      name: draw.pick('scaled', operandsOf[operation].required),
    }
  },
  equation: ({ problem, operands, bias, by, name }, { operation }) => ({
    lhs: call(operation, problem, { ...operands, [name]: scale(by, operands[name]!), bias: bias && scale(by, bias) }),
    rhs: scale(by, call(operation, problem, operands)),
  }),
})
