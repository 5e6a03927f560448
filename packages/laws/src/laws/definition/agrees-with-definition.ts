import { operations } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { call, truth } from '../../terms/build.ts'

/** Every element is the sum over the taps of the definition. */
export const agreesWithDefinition: Law = law({
  id: 'agrees-with-definition',
  family: 'definition',
  title: { en: 'Every element is the sum that the definition says', ko: '모든 원소는 정의가 말하는 합이다' },
  claim: {
    en: 'Each element of a result equals the sum of the products that the definition lists for it.',
    ko: '결과의 각 원소는 정의가 그 원소에 대해 나열하는 곱들의 합과 같다.',
  },
  statement: 'y[n, o, j] = Σ_{i, a} w[o, i, a] · x[n, i, s·j + d·a − begin] + b[o] for correlation',
  source: [
    { title: 'ONNX operators', section: 'Conv', url: 'https://onnx.ai/onnx/operators/onnx__Conv.html' },
    { title: 'WebNN', section: 'conv2d', url: 'https://www.w3.org/TR/webnn/#api-mlgraphbuilder-conv2d' },
  ],
  operations,
  domains: ['exact', 'wide', 'real'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  equation: ({ problem, operands }, { operation }) => ({
    lhs: call(operation, problem, operands),
    rhs: truth(operation, problem, operands),
  }),
})
