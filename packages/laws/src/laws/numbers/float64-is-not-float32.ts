import { operandsOf, operations } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { add, call, scale } from '../../terms/build.ts'

/** What the high part counts in: 24 bits from 2³⁰ downwards end at 2⁷, so that float32 cannot hold the low part beside it. */
const high = 2 ** 30

/** A float64 problem keeps integers that float32 cannot hold. */
export const float64IsNotFloat32: Law = law({
  id: 'float64-is-not-float32',
  family: 'numbers',
  title: { en: 'float64 is not float32', ko: 'float64는 float32가 아니다' },
  claim: {
    en: 'In float64 an operand of more than 24 bits counts in full: its high and its low bits give results that add up to its own.',
    ko: 'float64에서는 24비트를 넘는 피연산자도 빠짐없이 셈에 들어간다. 위쪽 비트의 결과와 아래쪽 비트의 결과를 더하면 전체의 결과가 된다.',
  },
  statement: 'conv(2³⁰·h + l, w) = 2³⁰·conv(h, w) + conv(l, w) in float64',
  source: [
    {
      title: 'Wikipedia: Double-precision floating-point format',
      section: 'Precision limitations on integer values',
      url: 'https://en.wikipedia.org/wiki/Double-precision_floating-point_format#Precision_limitations_on_integer_values',
    },
  ],
  requires: { dtype: ['float64'] },
  operations,
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    const name = context.draw.pick('long', operandsOf[context.operation].required)
    const low = context.tensor('low', operands[name]!.shape, problem.dtype)
    return { problem, operands, bias: operands.bias, name, low }
  },
  equation: ({ problem, operands, name, low }, { operation }) => ({
    lhs: call(operation, problem, { ...operands, [name]: add(scale(high, operands[name]!), low) }),
    rhs: add(
      scale(high, call(operation, problem, { ...operands, bias: undefined })),
      call(operation, problem, { ...operands, [name]: low }),
    ),
  }),
})
