import { factorRequirement, wholeOfFactors } from '../../draw/whole.ts'
import { type Law, law } from '../../law.ts'
import { convolve, exchangeRoles } from '../../terms/whole.ts'

/** f ∗ g = g ∗ f: filter and input may change places. */
export const convolutionCommutes: Law = law({
  id: 'convolution-commutes',
  family: 'algebra',
  title: { en: 'Convolution commutes', ko: '합성곱은 교환법칙을 만족한다' },
  claim: {
    en: 'Over every overlap it does not matter which of the two is called the filter and which the input.',
    ko: '겹치는 모든 자리를 셀 때, 둘 중 어느 것을 필터라 하고 어느 것을 입력이라 해도 결과가 같다.',
  },
  statement: 'f ∗ g = g ∗ f',
  source: [
    {
      title: 'Wikipedia: Convolution',
      section: 'Algebraic properties',
      url: 'https://en.wikipedia.org/wiki/Convolution#Algebraic_properties',
    },
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.1, equation 9.5',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
  ],
  requires: factorRequirement,
  domains: ['exact'],
  given: (context) => {
    const problem = wholeOfFactors(context.problem())
    return { problem, f: context.operand(problem, 'filter'), g: context.operand(problem, 'input') }
  },
  uses: ({ problem }) => problem.filterSize.some((k) => k > 1) && problem.inputSize.some((n) => n > 1),
  equation: ({ problem, f, g }) => ({
    lhs: convolve(problem, f, g),
    rhs: convolve(problem, exchangeRoles(g), exchangeRoles(f)),
  }),
})
