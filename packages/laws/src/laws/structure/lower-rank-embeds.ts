import type { ConvProblem } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { reshape } from '../../terms/build.ts'
import { byCall, type Move, standsFor } from '../../terms/through.ts'

/** A list with one entry more. */
const inserted = <T>(list: readonly T[], at: number, entry: T): T[] => [...list.slice(0, at), entry, ...list.slice(at)]

/** The problem with one more axis, of one element and one tap; its stride and dilation have nothing to act on. */
const withAxis = (problem: ConvProblem, at: number, stride: number, dilation: number): ConvProblem => ({
  ...problem,
  inputSize: inserted(problem.inputSize, at, 1),
  filterSize: inserted(problem.filterSize, at, 1),
  strides: inserted(problem.strides, at, stride),
  dilations: inserted(problem.dilations, at, dilation),
  padding: typeof problem.padding === 'string' ? problem.padding : inserted(problem.padding, at, [0, 0]),
})

/** A convolution is one of a rank higher, over an axis of one element. */
export const lowerRankEmbeds: Law = law({
  id: 'lower-rank-embeds',
  family: 'structure',
  title: {
    en: 'A lower rank is a higher one with an axis of one element',
    ko: '낮은 차원의 합성곱은 크기가 1인 축을 더한 높은 차원의 합성곱이다',
  },
  claim: {
    en: 'A convolution over one axis is one over two axes with height 1, and one over two axes is one over three with depth 1, wherever the new axis stands and whatever its stride and dilation.',
    ko: '1차원 합성곱은 높이가 1인 2차원 합성곱이고, 2차원 합성곱은 깊이가 1인 3차원 합성곱이다. 새 축을 어디에 두든, 그 축의 스트라이드와 팽창이 무엇이든 같다.',
  },
  statement: 'conv_r(x, w) = conv_{r + 1}(x, w), with an axis of size 1 in both',
  source: [
    { title: 'ONNX operators', section: 'Conv', url: 'https://onnx.ai/onnx/operators/onnx__Conv.html' },
    { title: 'StableHLO', section: 'convolution', url: 'https://openxla.org/stablehlo/spec#convolution' },
  ],
  requires: { rank: ['1', '2'] },
  operations: ['forward', 'inputGradient', 'filterGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const { draw, claims } = context
    const problem = context.problem()
    const operands = context.operands(problem)
    const step = (name: string, claimed: boolean) => (claimed ? draw.integer(name, 1, 4) : 1)
    const at = draw.choice('new axis', problem.inputSize.length + 1)
    const other = withAxis(problem, at, step('new stride', claims.strides), step('new dilation', claims.dilations))
    return { problem, operands, bias: operands.bias, at, other }
  },
  equation: ({ problem, operands, at, other }, { operation }) => {
    const move: Move = (term) => reshape(term, inserted(term.shape, at + 2, 1))
    return standsFor(operation, problem, operands, [
      { compute: byCall(other), input: move, filter: move, output: move },
    ])
  },
})
