import type { ConvProblem } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { call } from '../../terms/build.ts'
import { reverse } from '../../terms/gather.ts'

/** w ∗ x = (R w) ⋆ x, for every operation and every problem. */
export const convolutionIsCorrelationWithAReversedFilter: Law = law({
  id: 'convolution-is-correlation-with-a-reversed-filter',
  family: 'algebra',
  title: { en: 'Convolution is correlation with a reversed filter', ko: '합성곱은 필터를 뒤집은 교차상관이다' },
  claim: {
    en: 'Orientation only says in which direction the filter is read: reversing it on every spatial axis makes a convolution a correlation. The filter gradient is reversed likewise.',
    ko: '합성곱과 교차상관은 필터를 읽는 방향만 다르다. 필터를 모든 공간 축에서 뒤집으면 합성곱이 교차상관이 된다. 필터에 대한 기울기도 마찬가지로 뒤집힌다.',
  },
  statement: 'w ∗ x = (R w) ⋆ x',
  source: [
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.1, equation 9.6',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
    {
      title: 'Wikipedia: Cross-correlation',
      section: 'Properties',
      url: 'https://en.wikipedia.org/wiki/Cross-correlation#Properties',
    },
  ],
  requires: { orientation: ['convolution'] },
  operations: ['forward', 'inputGradient', 'filterGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem: ConvProblem = { ...context.problem(), orientation: 'convolution' }
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  uses: ({ problem }) => problem.filterSize.some((k) => k > 1),
  equation: ({ problem, operands }, { operation }) => {
    const { filter } = operands
    const correlation: ConvProblem = { ...problem, orientation: 'correlation' }
    const other = call(operation, correlation, { ...operands, ...(filter && { filter: reverse(filter) }) })
    return {
      lhs: call(operation, problem, operands),
      rhs: operation === 'filterGradient' ? reverse(other) : other,
    }
  },
})
