import { whole, wholeRequirement } from '../../draw/whole.ts'
import { type Law, law } from '../../law.ts'
import { forward, matmul } from '../../terms/build.ts'
import { acrossGroups, isFewChannels, weigh } from '../../terms/weigh.ts'

const ones = { name: '1', at: () => 1 }

/** Σ(f ∗ g) = Σf · Σg; over several channels, a product of matrices. */
export const sumOfTheResult: Law = law({
  id: 'sum-of-the-result',
  family: 'algebra',
  title: { en: 'Sums multiply', ko: '결과의 합은 합의 곱이다' },
  claim: {
    en: 'Over every overlap, the sum of a convolution is the sum of the filter times the sum of the input, added over the input channels.',
    ko: '겹치는 모든 자리를 세면 합성곱의 총합은 필터의 합과 입력의 합을 곱하여 입력 채널에 대해 더한 것이다.',
  },
  statement: 'Σ(f ∗ g) = Σf · Σg',
  source: [
    {
      title: 'Wikipedia: Convolution',
      section: 'Integration',
      url: 'https://en.wikipedia.org/wiki/Convolution#Integration',
    },
  ],
  requires: wholeRequirement,
  domains: ['exact'],
  given: (context) => {
    const problem = whole(context.problem(), isFewChannels)
    return { problem, x: context.operand(problem, 'input'), w: context.operand(problem, 'filter') }
  },
  equation: ({ problem, x, w }) => ({
    lhs: weigh(forward(problem, x, w), ones),
    rhs: matmul(weigh(x, ones), acrossGroups(problem, weigh(w, ones))),
  }),
})
