import { axesOf, type ConvProblem, type Operation, operations, type Shape } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { call, constant, lengths } from '../../terms/build.ts'

const outputs = (problem: ConvProblem): Shape =>
  axesOf(problem).map(
    ({ inputSize, filterSize, stride, dilation, begin, end }) =>
      Math.floor((inputSize + begin + end - (filterSize - 1) * dilation - 1) / stride) + 1,
  )

const likeInput = ({ batch, inputChannels, inputSize }: ConvProblem): Shape => [batch, inputChannels, ...inputSize]

/** What each operation returns, in channels-first and oihw order. */
const stated: Readonly<Record<Operation, (problem: ConvProblem) => Shape>> = {
  forward: (problem) => [problem.batch, problem.outputChannels, ...outputs(problem)],
  inputGradient: likeInput,
  transposed: likeInput,
  filterGradient: ({ outputChannels, inputChannels, groups, filterSize }) => [
    outputChannels,
    inputChannels / groups,
    ...filterSize,
  ],
  biasGradient: ({ outputChannels }) => [outputChannels],
}

/** Every operation returns a tensor of the shape and type that the contract states, in the layout that was asked for. */
export const resultHasTheStatedShape: Law = law({
  id: 'result-has-the-stated-shape',
  family: 'shape',
  title: { en: 'A result has the stated shape', ko: '결과의 모양은 정해져 있다' },
  claim: {
    en: 'Outputs, gradients and transposed results have the shape and the number type of the contract, in each layout.',
    ko: '출력, 기울기, 전치 합성곱의 결과는 어느 배치 순서에서나 계약이 정한 모양과 수의 자료형을 가진다.',
  },
  statement: 'shape(y) = [n, o, out], shape(∂x) = shape(x), shape(∂w) = shape(w), shape(∂b) = [o]',
  source: [
    {
      title: 'WebNN',
      section: 'conv2d and convTranspose2d, layouts and output shape',
      url: 'https://www.w3.org/TR/webnn/#api-mlgraphbuilder-conv2d',
    },
    {
      title: 'PyTorch: torch.nn.grad',
      section: 'conv2d_input and conv2d_weight',
      url: 'https://docs.pytorch.org/docs/stable/nn.functional.html#convolution-functions',
    },
  ],
  operations,
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  equation: ({ problem, operands }, { operation }) => {
    const shape = stated[operation](problem)
    const expected = constant('stated shape', [shape.length], (j) => shape[j]!)
    return { lhs: lengths(call(operation, problem, operands)), rhs: expected }
  },
})
