import { operations } from '@convlaws/spec'
import { longOperand } from '../../draw/numbers.ts'
import { type Law, law } from '../../law.ts'
import { add, call, tensorTerm } from '../../terms/build.ts'
import type { Term } from '../../terms/term.ts'

/** The high part of a wide integer is a multiple of this, so that high and low part have six bits each. */
const unit = 64 // 12 bits = 6 + 6, and bfloat16 holds 8

/** A wide operand as two terms of six bits that add up to it. */
function partsOf(name: string, wide: Term): [high: Term, low: Term] {
  const { shape, data } = (wide as Extract<Term, { op: 'tensor' }>).value
  const part = (label: string, of: (x: number) => number) =>
    tensorTerm(`${label} part of ${name}`, { shape, data: Float64Array.from(data, of) })
  return [part('high', (x) => Math.trunc(x / unit) * unit), part('low', (x) => x % unit)]
}

/** An operand of twelve bits counts in full: its high and its low six bits give results that add up to its own. */
export const fullPrecisionOperands: Law = law({
  id: 'full-precision-operands',
  family: 'numbers',
  title: { en: 'Operands are not rounded', ko: '피연산자를 반올림하지 않는다' },
  claim: {
    en: 'The result of twelve-bit integers is the sum of the results of their high and their low six bits, so no operand and no sum is kept in half precision, bfloat16 or TF32.',
    ko: '12비트 정수의 결과는 위 6비트의 결과와 아래 6비트의 결과를 더한 것이다. 따라서 피연산자도 합도 반정밀도, bfloat16, TF32로 줄여 다루지 않는다.',
  },
  statement: 'conv(high + low, w) = conv(high, w) + conv(low, w), each 12-bit integer = high + low',
  source: [
    {
      title: 'Higham and Mary, Mixed precision algorithms in numerical linear algebra',
      section: '2',
      url: 'https://doi.org/10.1017/S0962492922000022',
    },
    {
      title: 'PyTorch: CUDA semantics',
      section: 'TensorFloat-32 (TF32) on Ampere (and later) devices',
      url: 'https://docs.pytorch.org/docs/stable/notes/cuda.html#tensorfloat-32-tf32-on-ampere-and-later-devices',
    },
  ],
  operations,
  domains: ['wide'],
  given: (context) => {
    const problem = context.problem()
    return { problem, operands: context.operands(problem), long: longOperand(context.draw, context.operation) }
  },
  equation: ({ problem, operands, long }, { operation }) => {
    const [high, low] = partsOf(long, operands[long]!)
    return {
      lhs: call(operation, problem, operands),
      rhs: add(
        call(operation, problem, { ...operands, [long]: high }),
        call(operation, problem, { ...operands, [long]: low, bias: undefined }),
      ),
    }
  },
})
