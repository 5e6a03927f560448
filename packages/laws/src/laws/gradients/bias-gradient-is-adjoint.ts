import { type Law, law } from '../../law.ts'
import { biasGradient, forward, inner, subtract } from '../../terms/build.ts'

/** The bias gradient is the adjoint of what a bias adds. */
export const biasGradientIsAdjoint: Law = law({
  id: 'bias-gradient-is-adjoint',
  family: 'gradients',
  title: { en: 'The bias gradient is the adjoint', ko: '편향 기울기는 수반 사상이다' },
  claim: {
    en: 'The inner product of what the bias adds with a gradient equals that of the bias with the bias gradient.',
    ko: '편향이 출력에 더하는 값과 출력 기울기의 내적은 편향과 편향 기울기의 내적과 같다.',
  },
  statement: '⟨conv(x, w, b) − conv(x, w), g⟩ = ⟨b, biasGradient(g)⟩',
  source: [{ title: 'Wikipedia: Hermitian adjoint', url: 'https://en.wikipedia.org/wiki/Hermitian_adjoint' }],
  requires: { bias: ['given'] },
  operations: ['biasGradient'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const x = context.operand(problem, 'input', 'forward')
    const w = context.operand(problem, 'filter', 'forward')
    const bias = context.operand(problem, 'bias', 'forward')
    return { problem, x, w, bias, g: context.operand(problem, 'outputGradient') }
  },
  equation: ({ problem, x, w, bias, g }) => ({
    lhs: inner(subtract(forward(problem, x, w, bias), forward(problem, x, w)), g),
    rhs: inner(bias, biasGradient(problem, g)),
  }),
})
