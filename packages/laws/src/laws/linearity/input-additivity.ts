import { type Law, law } from '../../law.ts'
import { add, forward } from '../../terms/build.ts'

/** conv(x + z, w) = conv(x, w) + conv(z, w). */
export const inputAdditivity: Law = law({
  id: 'input-additivity',
  family: 'linearity',
  title: { en: 'Additive in the input', ko: '입력에 대해 덧셈을 보존한다' },
  claim: {
    en: 'The convolution of a sum of inputs is the sum of their convolutions.',
    ko: '입력들의 합을 합성곱한 것은 각 입력을 합성곱한 것의 합과 같다.',
  },
  statement: 'conv(x + z, w) = conv(x, w) + conv(z, w)',
  source: [
    {
      title: 'Wikipedia: Convolution',
      section: 'Algebraic properties',
      url: 'https://en.wikipedia.org/wiki/Convolution#Algebraic_properties',
    },
  ],
  given: ({ problem: draw, operand, tensor }) => {
    const problem = draw()
    const x = operand(problem, 'input')
    return { problem, x, z: tensor('z', x.shape, problem.dtype), w: operand(problem, 'filter') }
  },
  equation: ({ problem, x, z, w }) => ({
    lhs: forward(problem, add(x, z), w),
    rhs: add(forward(problem, x, w), forward(problem, z, w)),
  }),
})
