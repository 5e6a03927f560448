import {
  axesOf,
  type ConvProblem,
  effectiveFilterSize,
  operandsOf,
  outputSize,
  type PaddingPair,
  restOf,
  sizeOf,
} from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { add, call, forward, reshape } from '../../terms/build.ts'
import { broadcast, crop, permute, reverse, spread } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'

/** A filter with the input and output channels of each group exchanged: [o, i, …] of the problem becomes [i, o, …]. */
function exchangeChannels({ inputChannels, outputChannels, groups, filterSize }: ConvProblem, filter: Term): Term {
  const [inputs, outputs, taps] = [inputChannels / groups, outputChannels / groups, sizeOf(filterSize)]
  const grouped = permute(reshape(filter, [groups, outputs, inputs, taps]), [0, 2, 1, 3])
  return reshape(grouped, [inputChannels, outputs, ...filterSize])
}

/** With zeros outside, the input gradient is a convolution of stride 1 over the output gradient spread out. */
export const inputGradientIsConvolution: Law = law({
  id: 'input-gradient-is-convolution',
  family: 'gradients',
  title: { en: 'The input gradient is a convolution', ko: '입력 기울기도 합성곱이다' },
  claim: {
    en: 'Put s − 1 zeros between the elements of the output gradient and the rest after them, pad by e − 1 less the padding, and apply the reversed filter with its channels exchanged: that is the input gradient.',
    ko: '출력 기울기의 원소 사이에 0을 s − 1개씩 넣고 끝에 나머지만큼 더 넣은 다음, e − 1에서 패딩을 뺀 만큼 덧대고, 뒤집어 채널을 맞바꾼 필터를 적용하면 입력 기울기가 된다.',
  },
  statement:
    'inputGradient(g, w) = conv(spread_s(g), R wᵀ), stride 1, dilation d, padding [e − 1 − begin, e − 1 − end]',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '4, Transposed convolution arithmetic',
      url: 'https://arxiv.org/abs/1603.07285',
    },
  ],
  requires: { paddingMode: ['zeros'] },
  operations: ['inputGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const name = operandsOf[context.operation].required[0]!
    return {
      problem,
      name,
      g: context.operand(problem, name),
      w: context.operand(problem, 'filter'),
      bias: context.bias(problem),
    }
  },
  equation: ({ problem, name, g, w, bias }, { operation }) => {
    const axes = axesOf(problem)
    const wanted = axes.map(({ filterSize, dilation, begin, end }): PaddingPair => {
      const reach = effectiveFilterSize(filterSize, dilation) - 1
      return [reach - begin, reach - end]
    })
    const atLeastZero = (pairs: readonly PaddingPair[]) =>
      pairs.map(([begin, end]): PaddingPair => [Math.max(0, begin), Math.max(0, end)])
    const cut = atLeastZero(wanted.map(([begin, end]) => [-begin, -end]))
    const rests = axes.map(restOf)
    const spreadSize = outputSize(problem).map(
      (n, a) => (n - 1) * problem.strides[a]! + 1 + rests[a]! - cut[a]![0] - cut[a]![1],
    )
    const derived: ConvProblem = {
      ...problem,
      inputChannels: problem.outputChannels,
      outputChannels: problem.inputChannels,
      inputSize: spreadSize,
      strides: problem.strides.map(() => 1),
      padding: atLeastZero(wanted),
    }
    const gradient = forward(
      derived,
      crop(spread(g, problem.strides, rests), cut),
      reverse(exchangeChannels(problem, w)),
    )
    return {
      lhs: call(operation, problem, { [name]: g, filter: w, bias }),
      rhs: bias ? add(gradient, broadcast(bias, gradient.shape)) : gradient,
    }
  },
})
