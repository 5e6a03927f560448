import { type ConvProblem, effectiveFilterSize, explicitPadding, outputSize, symmetricPadding } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { forward } from '../../terms/build.ts'
import { permute } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'
import { convolve } from '../../terms/whole.ts'

const exchangeChannels = (term: Term) => permute(term, [1, 0, ...term.shape.slice(2).map((_, a) => a + 2)])

/** Two convolutions, one upon the other, are one whose filter is the convolution of their filters. */
export const compositionConvolvesTheFilters: Law = law({
  id: 'composition-convolves-the-filters',
  family: 'algebra',
  title: { en: 'Two layers without activation are one', ko: '활성화 함수가 없는 두 층은 한 층이다' },
  claim: {
    en: 'A convolution of a convolution is one convolution; its filter is the convolution of the two filters, summed over the channels between them.',
    ko: '합성곱을 두 번 하는 것은 한 번 하는 것과 같다. 그 필터는 두 필터의 합성곱을 가운데 채널에 대해 더한 것이다.',
  },
  statement: 'f ⋆ (g ⋆ h) = (f ∗ g) ⋆ h',
  source: [
    {
      title: 'Wikipedia: Convolution',
      section: 'Algebraic properties, associativity',
      url: 'https://en.wikipedia.org/wiki/Convolution#Algebraic_properties',
    },
    {
      title: 'Wikipedia: Cross-correlation',
      section: 'Properties',
      url: 'https://en.wikipedia.org/wiki/Cross-correlation#Properties',
    },
  ],
  requires: { padding: ['valid', 'symmetric', 'explicit'] },
  domains: ['exact'],
  given: (context) => {
    const drawn = context.problem()
    const { groups, dilations, filterSize } = drawn
    const ones = filterSize.map(() => 1)
    const inner: ConvProblem = {
      ...drawn,
      strides: ones,
      padding: drawn.padding === 'valid' ? 'valid' : explicitPadding(drawn),
    }
    const between = outputSize(inner)
    const size = between.map((n, a) => {
      const fitting = Math.floor((n - 1) / dilations[a]!) + 1
      return context.draw.integer(`second filter on axis ${a}`, 1, Math.min(fitting, filterSize.length === 3 ? 2 : 3))
    })
    const outputChannels = groups * context.draw.integer('second outputs per group', 1, 2)
    const outer: ConvProblem = {
      ...drawn,
      inputChannels: drawn.outputChannels,
      outputChannels,
      inputSize: between,
      filterSize: size,
      padding: drawn.padding === 'valid' ? 'valid' : symmetricPadding(ones.map(() => 0)),
    }
    const both: ConvProblem = {
      ...drawn,
      outputChannels,
      filterSize: filterSize.map((k, a) => k + size[a]! - 1),
      padding: inner.padding,
    }
    const f = context.tensor('f', [outputChannels, drawn.outputChannels / groups, ...size], drawn.dtype)
    return { problem: inner, outer, both, f, g: context.operand(inner, 'filter'), h: context.operand(inner, 'input') }
  },
  uses: ({ outer, problem }) =>
    outer.filterSize.some((k, a) => k > 1 && effectiveFilterSize(problem.filterSize[a]!, problem.dilations[a]!) > 1),
  equation: ({ problem, outer, both, f, g, h }) => ({
    lhs: forward(outer, forward(problem, h, g), f),
    rhs: forward(both, h, exchangeChannels(convolve(problem, f, exchangeChannels(g)))),
  }),
})
