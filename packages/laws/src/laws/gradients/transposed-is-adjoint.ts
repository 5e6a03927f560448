import { type Law, law } from '../../law.ts'
import { forward, inner, transposed } from '../../terms/build.ts'

/** The transposed convolution is the adjoint of the convolution. */
export const transposedIsAdjoint: Law = law({
  id: 'transposed-is-adjoint',
  family: 'gradients',
  title: { en: 'Transposed convolution is the adjoint', ko: '전치 합성곱은 합성곱의 수반 사상이다' },
  claim: {
    en: 'The inner product of an output with z equals that of the input with the transposed convolution of z: the matrix of one is the transpose of the other.',
    ko: '출력과 z의 내적은 입력과 z의 전치 합성곱의 내적과 같다. 곧 두 연산의 행렬은 서로 전치이다.',
  },
  statement: '⟨conv(x, w), z⟩ = ⟨x, transposed(z, w)⟩',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '4.1, Convolution as a matrix operation; 4.2, Transposed convolution',
      url: 'https://arxiv.org/abs/1603.07285',
    },
    { title: 'Wikipedia: Hermitian adjoint', url: 'https://en.wikipedia.org/wiki/Hermitian_adjoint' },
  ],
  operations: ['transposed'],
  given: (context) => {
    const problem = context.problem()
    const z = context.operand(problem, 'outputGradient', 'inputGradient')
    return { problem, x: context.operand(problem, 'input', 'forward'), w: context.operand(problem, 'filter'), z }
  },
  equation: ({ problem, x, w, z }) => ({
    lhs: inner(forward(problem, x, w), z),
    rhs: inner(x, transposed(problem, z, w)),
  }),
})
