import { axesOf, type ConvProblem, outputSize, restOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { filterGradient, forward, reshape } from '../../terms/build.ts'
import { crop, extend, permute, reverse } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'

/** [batch, groups·inputs, …] as a batch of inputs: [inputs, groups·batch, …]. */
function channelsAsBatch({ batch, groups, inputChannels }: ConvProblem, x: Term): Term {
  const space = x.shape.slice(2)
  const inputs = inputChannels / groups
  const flat = reshape(x, [batch, groups, inputs, space.reduce((product, n) => product * n, 1)])
  return reshape(permute(flat, [2, 1, 0, 3]), [inputs, groups * batch, ...space])
}

/** The filter gradient is the input correlated with the output gradient, batch and channels exchanged, stride and dilation too. */
export const filterGradientIsCorrelation: Law = law({
  id: 'filter-gradient-is-correlation',
  family: 'gradients',
  title: { en: 'The filter gradient is a correlation', ko: '필터 기울기는 교차상관이다' },
  claim: {
    en: 'Take the output gradient for a filter over the extended input, exchange stride with dilation and batch with channels, and drop the rest that no window reads: that is the filter gradient.',
    ko: '패딩까지 펼친 입력에서 어느 창도 읽지 않는 나머지를 버리고, 출력 기울기를 필터로 삼아 스트라이드와 팽창을, 배치와 채널을 맞바꾸어 적용하면 필터 기울기가 된다.',
  },
  statement: 'filterGradient(x, g)[o, i] = Σ_n g[n, o] ⋆ E(x)[n, i], stride d, dilation s',
  source: [
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.5, Variants of the Basic Convolution Function',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
    {
      title: 'JAX',
      section: 'jax.lax.conv_general_dilated',
      url: 'https://docs.jax.dev/en/latest/_autosummary/jax.lax.conv_general_dilated.html',
    },
  ],
  operations: ['filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    return { problem, x: context.operand(problem, 'input'), g: context.operand(problem, 'outputGradient') }
  },
  equation: ({ problem, x, g }) => {
    const { batch, groups, inputChannels, strides, dilations } = problem
    const read = crop(
      extend(problem, x),
      axesOf(problem).map((axis) => [0, restOf(axis)] as const),
    )
    const derived: ConvProblem = {
      ...problem,
      batch: inputChannels / groups,
      inputChannels: groups * batch,
      inputSize: read.shape.slice(2),
      filterSize: outputSize(problem),
      strides: dilations,
      dilations: strides,
      padding: 'valid',
      paddingMode: 'zeros',
    }
    // Orientation 'convolution' reverses its filter: reversing g undoes that, and the filter's own taps run backwards.
    const turned = (term: Term) => (problem.orientation === 'convolution' ? reverse(term) : term)
    const swap = (term: Term) =>
      permute(
        term,
        term.shape.map((_, a) => (a < 2 ? 1 - a : a)),
      )
    return {
      lhs: filterGradient(problem, x, g),
      rhs: turned(swap(forward(derived, channelsAsBatch(problem, read), turned(swap(g))))),
    }
  },
})
