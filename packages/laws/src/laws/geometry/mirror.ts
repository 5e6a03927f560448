import { type Axis, axesOf, type ConvProblem, type Padding, restOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { every, reverse, selectSpace } from '../../terms/gather.ts'
import { byCall, type Move, standsFor } from '../../terms/through.ts'

/** Elements of an axis at its far end that no window reads, once the padding there is used up. */
const unread = (axis: Axis) => Math.max(0, restOf(axis) - axis.end)

/** Whether the virtual elements before an axis stay what they are when what no window reads is cut from its far end. */
function canCut(axis: Axis, { paddingMode }: ConvProblem): boolean {
  const left = axis.inputSize - unread(axis)
  if (left === axis.inputSize) return true
  const reach = {
    zeros: 1,
    replicate: 1,
    reflect: axis.begin + 1,
    circular: axis.begin > 0 ? Number.POSITIVE_INFINITY : 1,
  }
  return left >= reach[paddingMode]
}

/** The problem, with stride 1 on those axes where its windows cannot be counted from the other end. */
function mirrorable(problem: ConvProblem): ConvProblem {
  const axes = axesOf(problem)
  if (axes.every((axis) => canCut(axis, problem))) return problem
  const padding = axes.map(({ begin, end }) => [begin, end] as const)
  return { ...problem, padding, strides: axes.map((axis) => (canCut(axis, problem) ? axis.stride : 1)) }
}

const exchanged = { 'same-upper': 'same-lower', 'same-lower': 'same-upper' } as const

/** The problem whose first window is the other's last: its padding begins after what the strides left over. */
function mirrored(problem: ConvProblem): ConvProblem {
  const axes = axesOf(problem)
  const inputSize = axes.map((axis) => axis.inputSize - unread(axis))
  const named =
    typeof problem.padding === 'string' && problem.padding !== 'valid' && axes.every((axis) => restOf(axis) === 0)
  const list: Padding = axes.map((axis) => [axis.end + unread(axis) - restOf(axis), axis.begin])
  const none = list.every(([begin, end]) => begin + end === 0)
  const padding = named
    ? exchanged[problem.padding as keyof typeof exchanged]
    : problem.padding === 'valid' && none
      ? 'valid'
      : list
  return { ...problem, inputSize, padding }
}

/** Reversing input and filter and exchanging the ends of the padding reverses the output. */
export const mirror: Law = law({
  id: 'mirror',
  family: 'geometry',
  title: { en: 'A mirrored input and filter give a mirrored output', ko: '입력과 필터를 뒤집으면 출력도 뒤집힌다' },
  claim: {
    en: 'Reversing every spatial axis of input and filter, with the padding of the two ends exchanged (same-upper and same-lower among them), reverses the output. With strides, the windows are counted from the last one: elements after it do not belong to the mirrored problem.',
    ko: '입력과 필터의 공간 축을 모두 뒤집고 양 끝의 패딩을 서로 바꾸면(same-upper와 same-lower도 서로 바꾼다) 출력이 뒤집힌다. 스트라이드가 있으면 마지막 창부터 거꾸로 세므로, 그 창 뒤의 원소는 뒤집은 문제에 넣지 않는다.',
  },
  statement: 'conv_[end − rest, begin](Rx, Rw) = R conv_[begin, end](x, w)',
  source: [
    {
      title: 'Wikipedia: Cross-correlation',
      section: 'Properties',
      url: 'https://en.wikipedia.org/wiki/Cross-correlation#Properties',
    },
    { title: 'ONNX operators', section: 'Conv, auto_pad', url: 'https://onnx.ai/onnx/operators/onnx__Conv.html' },
  ],
  operations: ['forward', 'inputGradient', 'filterGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = mirrorable(context.problem())
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  uses: ({ problem }) => problem.inputSize.some((n) => n > 1),
  equation: ({ problem, operands }, { operation }) => {
    const other = mirrored(problem)
    const input: Move = (x) => selectSpace('R', x, (_, a) => every(other.inputSize[a]!).reverse())
    return standsFor(operation, problem, operands, [
      { compute: byCall(other), input, filter: reverse, output: reverse },
    ])
  },
})
