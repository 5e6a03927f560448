import type { ConvProblem } from '@convlaws/spec'
import { drawOrder, moves } from '../../draw/order.ts'
import { type Law, law } from '../../law.ts'
import { permute } from '../../terms/gather.ts'
import { byCall, type Move, standsFor } from '../../terms/through.ts'

const reordered = (problem: ConvProblem, order: readonly number[]): ConvProblem => {
  const inOrder = <T>(list: readonly T[]) => order.map((axis) => list[axis]!)
  const { inputSize, filterSize, strides, dilations, padding } = problem
  return {
    ...problem,
    inputSize: inOrder(inputSize),
    filterSize: inOrder(filterSize),
    strides: inOrder(strides),
    dilations: inOrder(dilations),
    padding: typeof padding === 'string' ? padding : inOrder(padding),
  }
}

/** Spatial axes have no order of their own. */
export const axesPermute: Law = law({
  id: 'axes-permute',
  family: 'geometry',
  title: { en: 'No spatial axis is special', ko: '특별한 공간 축은 없다' },
  claim: {
    en: 'Exchanging the spatial axes of the input, of the filter and of every option for an axis exchanges the axes of the output, and changes nothing else.',
    ko: '입력과 필터의 공간 축, 그리고 축마다 주는 옵션의 순서를 모두 똑같이 바꾸면 출력의 축 순서가 그대로 바뀔 뿐 다른 것은 변하지 않는다.',
  },
  statement: 'conv_πp(πx, πw) = π conv_p(x, w), π an order of the spatial axes',
  source: [
    {
      title: 'Wikipedia: Multidimensional discrete convolution',
      section: 'Definition',
      url: 'https://en.wikipedia.org/wiki/Multidimensional_discrete_convolution#Definition',
    },
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '2',
      url: 'https://arxiv.org/abs/1603.07285',
    },
  ],
  requires: { rank: ['2', '3'] },
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias, order: drawOrder(context.draw, 'axes', problem.inputSize.length) }
  },
  uses: ({ order }) => moves(order),
  equation: ({ problem, operands, order }, { operation }) => {
    const move: Move = (term) => permute(term, [0, 1, ...order.map((axis) => axis + 2)])
    return standsFor(operation, problem, operands, [
      { compute: byCall(reordered(problem, order)), input: move, filter: move, output: move },
    ])
  },
})
