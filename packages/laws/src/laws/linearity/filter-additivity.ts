import { type Law, law } from '../../law.ts'
import { add, call } from '../../terms/build.ts'

/** conv(x, w + v) = conv(x, w) + conv(x, v). */
export const filterAdditivity: Law = law({
  id: 'filter-additivity',
  family: 'linearity',
  title: { en: 'Additive in the filter', ko: '필터에 대해 덧셈을 보존한다' },
  claim: {
    en: 'The convolution by a sum of filters is the sum of the convolutions by each of them.',
    ko: '필터들의 합으로 합성곱한 것은 각 필터로 합성곱한 것의 합과 같다.',
  },
  statement: 'conv(x, w + v) = conv(x, w) + conv(x, v)',
  source: [
    {
      title: 'Wikipedia: Convolution',
      section: 'Algebraic properties, distributivity',
      url: 'https://en.wikipedia.org/wiki/Convolution#Algebraic_properties',
    },
  ],
  operations: ['forward', 'transposed'],
  given: (context) => {
    const problem = context.problem()
    const w = context.operand(problem, 'filter')
    return { problem, x: context.operand(problem, 'input'), w, v: context.tensor('v', w.shape, problem.dtype) }
  },
  equation: ({ problem, x, w, v }, { operation }) => ({
    lhs: call(operation, problem, { input: x, filter: add(w, v) }),
    rhs: add(call(operation, problem, { input: x, filter: w }), call(operation, problem, { input: x, filter: v })),
  }),
})
