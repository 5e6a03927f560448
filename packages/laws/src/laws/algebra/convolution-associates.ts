import type { ConvProblem } from '@convlaws/spec'
import { factorRequirement, wholeOfFactors } from '../../draw/whole.ts'
import { type Law, law } from '../../law.ts'
import { convolve, exchangeRoles } from '../../terms/whole.ts'

/** (f ∗ g) ∗ h = f ∗ (g ∗ h). */
export const convolutionAssociates: Law = law({
  id: 'convolution-associates',
  family: 'algebra',
  title: { en: 'Convolution associates', ko: '합성곱은 결합법칙을 만족한다' },
  claim: {
    en: 'Of three factors it does not matter which two are convolved first.',
    ko: '세 개를 합성곱할 때 어느 둘을 먼저 합성곱해도 결과가 같다.',
  },
  statement: '(f ∗ g) ∗ h = f ∗ (g ∗ h)',
  source: [
    {
      title: 'Wikipedia: Convolution',
      section: 'Algebraic properties',
      url: 'https://en.wikipedia.org/wiki/Convolution#Algebraic_properties',
    },
  ],
  requires: factorRequirement,
  domains: ['exact'],
  given: (context) => {
    const problem: ConvProblem = wholeOfFactors(context.problem())
    const size = problem.filterSize.map((_, a) => context.draw.integer(`f size on axis ${a}`, 1, 3))
    const f = context.tensor('f', [problem.groups, 1, ...size], problem.dtype)
    return { problem, f, g: context.operand(problem, 'filter'), h: context.operand(problem, 'input') }
  },
  uses: ({ problem, f }) => problem.filterSize.some((k) => k > 1) && f.shape.slice(2).some((k) => k > 1),
  equation: ({ problem, f, g, h }) => ({
    lhs: convolve(problem, exchangeRoles(convolve(problem, f, exchangeRoles(g))), h),
    rhs: convolve(problem, f, convolve(problem, g, h)),
  }),
})
