import { type Law, law } from '../../law.ts'
import { forward, inner, inputGradient } from '../../terms/build.ts'

/** The input gradient is the adjoint of the convolution, as a map of inputs. */
export const inputGradientIsAdjoint: Law = law({
  id: 'input-gradient-is-adjoint',
  family: 'gradients',
  title: { en: 'The input gradient is the adjoint', ko: '입력 기울기는 수반 사상이다' },
  claim: {
    en: 'The inner product of an output with a gradient equals that of the input with the input gradient.',
    ko: '출력과 출력 기울기의 내적은 입력과 입력 기울기의 내적과 같다.',
  },
  statement: '⟨conv(x, w), g⟩ = ⟨x, inputGradient(g, w)⟩',
  source: [
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.5, Variants of the Basic Convolution Function',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
    { title: 'Wikipedia: Hermitian adjoint', url: 'https://en.wikipedia.org/wiki/Hermitian_adjoint' },
  ],
  operations: ['inputGradient'],
  given: (context) => {
    const problem = context.problem()
    const x = context.operand(problem, 'input')
    return { problem, x, w: context.operand(problem, 'filter'), g: context.operand(problem, 'outputGradient') }
  },
  equation: ({ problem, x, w, g }) => ({
    lhs: inner(forward(problem, x, w), g),
    rhs: inner(x, inputGradient(problem, g, w)),
  }),
})
