import { type ConvProblem, outputSize, type Padding, sizeOf } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { forward, matmul, reshape } from '../../terms/build.ts'

/** A problem that convolves along some axes only; the other axes have a filter of one tap, and pass through. */
function along(problem: ConvProblem, isMoved: (axis: number) => boolean): ConvProblem {
  const kept = (list: readonly number[]) => list.map((value, a) => (isMoved(a) ? value : 1))
  const padding: Padding =
    typeof problem.padding === 'string'
      ? problem.padding
      : problem.padding.map((pair, a) => (isMoved(a) ? pair : ([0, 0] as const)))
  return {
    ...problem,
    filterSize: kept(problem.filterSize),
    strides: kept(problem.strides),
    dilations: kept(problem.dilations),
    padding,
  }
}

/** w = a ⊗ b: convolving by a along some axes and by b along the others is convolving by w. */
export const separableFilterIsTwoPasses: Law = law({
  id: 'separable-filter-is-two-passes',
  family: 'algebra',
  title: { en: 'A separable filter is two passes', ko: '분리 가능한 필터는 두 번 나누어 합성곱할 수 있다' },
  claim: {
    en: 'A filter that is the product of a column and a row may be applied in two passes, first the column along its axis, then the row along its own.',
    ko: '열과 행의 곱으로 나타나는 필터는 두 번에 나누어 적용할 수 있다. 먼저 열을 그 축을 따라, 다음에 행을 그 축을 따라 합성곱한다.',
  },
  statement: 'conv(x, a ⊗ b) = conv(conv(x, a), b)',
  source: [
    { title: 'Wikipedia: Separable filter', url: 'https://en.wikipedia.org/wiki/Separable_filter' },
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.8, efficient convolution algorithms',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
  ],
  requires: { rank: ['2', '3'] },
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const { dtype, filterSize, outputChannels, inputChannels, groups } = problem
    const cut = 1 + context.draw.choice('cut', Math.max(1, filterSize.length - 1))
    const a = context.tensor('a', [outputChannels, inputChannels / groups, ...filterSize.slice(0, cut)], dtype)
    return {
      problem,
      cut,
      a,
      b: context.tensor('b', [sizeOf(filterSize.slice(cut))], dtype),
      x: context.operand(problem, 'input'),
    }
  },
  uses: ({ problem, cut }) => sizeOf(problem.filterSize.slice(0, cut)) > 1 && sizeOf(problem.filterSize.slice(cut)) > 1,
  equation: ({ problem, cut, a, b, x }) => {
    const { batch, outputChannels, filterSize } = problem
    const w = reshape(matmul(reshape(a, [sizeOf(a.shape), 1]), reshape(b, [1, sizeOf(b.shape)])), [
      outputChannels,
      a.shape[1]!,
      ...filterSize,
    ])
    const first = along(problem, (axis) => axis < cut)
    const size = outputSize(first)
    const second: ConvProblem = {
      ...along({ ...problem, inputSize: size }, (axis) => axis >= cut),
      batch: batch * outputChannels,
      inputChannels: 1,
      outputChannels: 1,
      groups: 1,
    }
    const between = forward(first, x, reshape(a, [outputChannels, a.shape[1]!, ...first.filterSize]))
    const end = forward(second, reshape(between, [second.batch, 1, ...size]), reshape(b, [1, 1, ...second.filterSize]))
    const lhs = forward(problem, x, w)
    return { lhs, rhs: reshape(end, lhs.shape) }
  },
})
