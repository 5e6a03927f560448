import { type Axis, axesOf, type ConvProblem, operandsOf, outputSizeOf, restOf, sourceIndex } from '@convlaws/spec'
import type { Context } from '../../context.ts'
import { type Law, law } from '../../law.ts'
import { add, call } from '../../terms/build.ts'
import { broadcast, every, selectSpace } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'

/** Which elements of one axis of the input some window reads. */
function readOn(axis: Axis, { paddingMode }: ConvProblem): boolean[] {
  const read = every(axis.inputSize).map(() => false)
  for (let y = 0; y < outputSizeOf(axis); y++) {
    for (let k = 0; k < axis.filterSize; k++) {
      const source = sourceIndex[paddingMode](y * axis.stride + k * axis.dilation - axis.begin, axis.inputSize)
      if (source !== null) read[source] = true
    }
  }
  return read
}

/** The same problem with inputs longer by what makes the rest as large as it can be, wherever padding does not depend on size. */
function withLongestRest(problem: ConvProblem): ConvProblem {
  if (problem.padding === 'same-upper' || problem.padding === 'same-lower') return problem
  return { ...problem, inputSize: axesOf(problem).map((axis) => axis.inputSize + axis.stride - 1 - restOf(axis)) }
}

/** The gradient of a convolution that reads every element of the same input: 1 tap, stride 1, one output a group. */
function earlierGradient({ tensor, operation }: Context, problem: ConvProblem): Term {
  const ones = problem.inputSize.map(() => 1)
  const pointwise: ConvProblem = {
    ...problem,
    outputChannels: problem.groups,
    filterSize: ones,
    strides: ones,
    dilations: ones,
    padding: 'valid',
  }
  const { batch, groups, inputChannels, inputSize, dtype } = pointwise
  const g = tensor('earlier gradient', [batch, groups, ...inputSize], dtype)
  const w = tensor('earlier filter', [groups, inputChannels / groups, ...ones], dtype)
  return call(operation, pointwise, { [operandsOf[operation].required[0]!]: g, filter: w })
}

/** Input elements that no window reads have no gradient, and no part in the gradient of the filter. */
export const gradientOfUnreadInputIsZero: Law = law({
  id: 'gradient-of-unread-input-is-zero',
  family: 'gradients',
  title: { en: 'What is not read has no gradient', ko: '읽히지 않은 원소에는 기울기가 없다' },
  claim: {
    en: 'An input element that no window reads, in the rest at the end or skipped by a long stride, has gradient zero, whatever an earlier gradient had there, and the filter gradient does not depend on it.',
    ko: '끝의 나머지에 있거나 긴 스트라이드가 건너뛰어 어느 창도 읽지 않는 입력 원소는 앞서 구한 기울기가 무엇이었든 기울기가 0이고, 필터 기울기도 그 값에 좌우되지 않는다.',
  },
  statement: 'no window reads p ⇒ inputGradient(g, w)[p] = 0 and filterGradient(x, g) does not depend on x[p]',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '4.6, Zero padding, non-unit strides, transposed (odd)',
      url: 'https://arxiv.org/abs/1603.07285',
    },
  ],
  requires: { strides: ['>1'] },
  operations: ['inputGradient', 'filterGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const drawn = context.problem()
    const problem = context.draw.choice('rest', 2) === 0 ? withLongestRest(drawn) : drawn
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias, read: axesOf(problem).map((axis) => readOn(axis, problem)) }
  },
  uses: ({ read }) => read.some((axis) => axis.includes(false)),
  equation: ({ problem, operands, bias, read }, context) => {
    const { operation } = context
    const onlyRead = (term: Term) =>
      selectSpace('what is read of', term, (n, a) => every(n).map((j) => (read[a]![j] ? j : null)))
    const gradient = call(operation, problem, operands)
    if (operation === 'filterGradient') {
      return { lhs: gradient, rhs: call(operation, problem, { ...operands, input: onlyRead(operands.input!) }) }
    }
    // An earlier gradient has the same shape and no zeros, so that what is left of it shows.
    const earlier = context.draw.choice('earlier', 2) === 0 ? [] : [earlierGradient(context, problem)]
    const masked = onlyRead(call(operation, problem, { ...operands, bias: undefined }))
    return {
      lhs: add(...earlier, gradient),
      rhs: add(...earlier, masked, ...(bias ? [broadcast(bias, masked.shape)] : [])),
    }
  },
})
