import { type ConvProblem, effectiveFilterSize } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { spread } from '../../terms/gather.ts'
import { byCall, standsFor } from '../../terms/through.ts'

/** Largest dilation by rank, since zeros cost as much as taps: 5 taps reach over 37, 17 or 9 elements, or 37, 289 or 729 in all. */
const most = [9, 4, 2] as const

const withDenseFilter = (problem: ConvProblem): ConvProblem => ({
  ...problem,
  filterSize: problem.filterSize.map((f, a) => effectiveFilterSize(f, problem.dilations[a]!)),
  dilations: problem.dilations.map(() => 1),
})

/** Dilation d is a filter with d − 1 zeros between its taps. */
export const dilationIsZeroInsertion: Law = law({
  id: 'dilation-is-zero-insertion',
  family: 'geometry',
  title: {
    en: 'Dilation is a filter with zeros between its taps',
    ko: '팽창은 필터 원소 사이에 0을 끼우는 것이다',
  },
  claim: {
    en: 'With dilation d a result is that of dilation 1 with a filter that has d − 1 zeros between neighbouring taps. The filter gradient is what stands at the taps.',
    ko: '팽창 d의 결과는 이웃한 필터 원소 사이마다 0을 d − 1개 끼운 필터로 팽창 1에서 얻은 결과와 같다. 필터 기울기는 그 가운데 원래 원소 자리의 값이다.',
  },
  statement: 'conv_d(x, w) = conv_1(x, w↑d), (w↑d)(d·a) = w(a), 0 elsewhere',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '5.1',
      url: 'https://arxiv.org/abs/1603.07285',
    },
    {
      title: 'Yu and Koltun, Multi-scale context aggregation by dilated convolutions',
      section: '2',
      url: 'https://arxiv.org/abs/1511.07122',
    },
  ],
  requires: { dilations: ['>1'], filter: ['some 1', 'all >1'] },
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const drawn = context.problem()
    const problem = { ...drawn, dilations: drawn.dilations.map((d) => Math.min(d, most[drawn.inputSize.length - 1]!)) }
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  uses: ({ problem }) => problem.dilations.some((d, a) => d > 1 && problem.filterSize[a]! > 1),
  equation: ({ problem, operands }, { operation }) =>
    standsFor(operation, problem, operands, [
      { compute: byCall(withDenseFilter(problem)), filter: (w) => spread(w, problem.dilations) },
    ]),
})
