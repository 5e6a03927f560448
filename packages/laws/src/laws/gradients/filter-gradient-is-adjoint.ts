import { type Law, law } from '../../law.ts'
import { filterGradient, forward, inner } from '../../terms/build.ts'

/** The filter gradient is the adjoint of the convolution, as a map of filters. */
export const filterGradientIsAdjoint: Law = law({
  id: 'filter-gradient-is-adjoint',
  family: 'gradients',
  title: { en: 'The filter gradient is the adjoint', ko: '필터 기울기는 수반 사상이다' },
  claim: {
    en: 'The inner product of an output with a gradient equals that of the filter with the filter gradient.',
    ko: '출력과 출력 기울기의 내적은 필터와 필터 기울기의 내적과 같다.',
  },
  statement: '⟨conv(x, w), g⟩ = ⟨w, filterGradient(x, g)⟩',
  source: [
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.5, Variants of the Basic Convolution Function',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
    { title: 'Wikipedia: Hermitian adjoint', url: 'https://en.wikipedia.org/wiki/Hermitian_adjoint' },
  ],
  operations: ['filterGradient'],
  given: (context) => {
    const problem = context.problem()
    const x = context.operand(problem, 'input')
    return {
      problem,
      x,
      w: context.operand(problem, 'filter', 'forward'),
      g: context.operand(problem, 'outputGradient'),
    }
  },
  equation: ({ problem, x, w, g }) => ({
    lhs: inner(forward(problem, x, w), g),
    rhs: inner(w, filterGradient(problem, x, g)),
  }),
})
