import { operandsOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { add, call } from '../../terms/build.ts'

/** Gradients, and the transposed convolution, are additive in each of their operands. */
export const gradientsAreLinear: Law = law({
  id: 'gradients-are-linear',
  family: 'gradients',
  title: { en: 'Gradients are linear', ko: '기울기는 선형이다' },
  claim: {
    en: 'The gradient of a sum, in either operand, is the sum of the gradients.',
    ko: '어느 피연산자에서든 합에 대한 기울기는 각각에 대한 기울기의 합과 같다.',
  },
  statement: 'gradient(g + h, w) = gradient(g, w) + gradient(h, w), and so in the other operand',
  source: [
    { title: 'Wikipedia: Bilinear map', url: 'https://en.wikipedia.org/wiki/Bilinear_map' },
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.5, Variants of the Basic Convolution Function',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
  ],
  operations: ['inputGradient', 'filterGradient', 'biasGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const operands = { ...context.operands(problem), bias: undefined }
    const name = context.draw.pick('added', operandsOf[context.operation].required)
    return { problem, operands, name, h: context.tensor('h', operands[name]!.shape, problem.dtype) }
  },
  equation: ({ problem, operands, name, h }, { operation }) => ({
    lhs: call(operation, problem, { ...operands, [name]: add(operands[name]!, h) }),
    rhs: add(call(operation, problem, operands), call(operation, problem, { ...operands, [name]: h })),
  }),
})
