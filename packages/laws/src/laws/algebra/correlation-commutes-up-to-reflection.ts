import { factorRequirement, wholeOfFactors } from '../../draw/whole.ts'
import { type Law, law } from '../../law.ts'
import { reverse } from '../../terms/gather.ts'
import { correlate, exchangeRoles } from '../../terms/whole.ts'

/** f ⋆ g = R(g ⋆ f): exchanging the two reverses the result. */
export const correlationCommutesUpToReflection: Law = law({
  id: 'correlation-commutes-up-to-reflection',
  family: 'algebra',
  title: { en: 'Correlation commutes up to a reflection', ko: '교차상관은 뒤집기를 제외하면 교환법칙을 만족한다' },
  claim: {
    en: 'Exchanging filter and input reverses a correlation on every axis. So correlation does not commute: (1, 2) over (1, 3) is (2, 7, 3), and (1, 3) over (1, 2) is (3, 7, 2).',
    ko: '필터와 입력을 바꾸면 교차상관의 결과는 모든 축에서 뒤집힌다. 따라서 교차상관은 교환법칙을 만족하지 않는다. 필터 (1, 2)를 입력 (1, 3)에 적용하면 (2, 7, 3)이지만 필터 (1, 3)을 입력 (1, 2)에 적용하면 (3, 7, 2)이다.',
  },
  statement: 'f ⋆ g = R(g ⋆ f)',
  source: [
    {
      title: 'Wikipedia: Cross-correlation',
      section: 'Properties',
      url: 'https://en.wikipedia.org/wiki/Cross-correlation#Properties',
    },
  ],
  requires: factorRequirement,
  domains: ['exact'],
  given: (context) => {
    const problem = wholeOfFactors(context.problem())
    return { problem, f: context.operand(problem, 'filter'), g: context.operand(problem, 'input') }
  },
  uses: ({ problem }) => problem.filterSize.some((k, a) => k + problem.inputSize[a]! > 2),
  equation: ({ problem, f, g }) => ({
    lhs: correlate(problem, f, g),
    rhs: reverse(correlate(problem, exchangeRoles(g), exchangeRoles(f))),
  }),
})
