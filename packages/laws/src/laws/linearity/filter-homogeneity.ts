import { type Law, law } from '../../law.ts'
import { call, scale } from '../../terms/build.ts'

/** conv(x, c·w) = c·conv(x, w). */
export const filterHomogeneity: Law = law({
  id: 'filter-homogeneity',
  family: 'linearity',
  title: { en: 'Homogeneous in the filter', ko: '필터에 대해 상수배를 보존한다' },
  claim: {
    en: 'Scaling the filter scales the output by the same number, also by a negative one and by zero.',
    ko: '필터에 상수를 곱하면 출력에도 같은 상수가 곱해진다. 상수가 음수이거나 0이어도 그렇다.',
  },
  statement: 'conv(x, c·w) = c·conv(x, w)',
  source: [
    {
      title: 'Wikipedia: Convolution',
      section: 'Algebraic properties, associativity with scalar multiplication',
      url: 'https://en.wikipedia.org/wiki/Convolution#Algebraic_properties',
    },
  ],
  operations: ['forward', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const c = context.draw.pick('c', [2, -1, 3, -5, 0, 7])
    return { problem, c, x: context.operand(problem, 'input'), w: context.operand(problem, 'filter') }
  },
  uses: ({ c }) => c !== 0,
  equation: ({ problem, c, x, w }, { operation }) => ({
    lhs: call(operation, problem, { input: x, filter: scale(c, w) }),
    rhs: scale(c, call(operation, problem, { input: x, filter: w })),
  }),
})
