import { whole, wholeRequirement } from '../../draw/whole.ts'
import { type Law, law } from '../../law.ts'
import { constant, forward, lengths } from '../../terms/build.ts'

/** With stride 1 and padding of e − 1 at both ends, the output has n + e − 1 elements. */
export const fullPaddingGrows: Law = law({
  id: 'full-padding-grows',
  family: 'shape',
  title: { en: 'Full padding grows the output', ko: '완전 패딩은 출력을 키운다' },
  claim: {
    en: 'When every overlap of filter and input counts, the output is longer than the input by one less than the dilated filter.',
    ko: '필터와 입력이 겹치는 모든 자리를 세면 출력은 입력보다 팽창된 필터의 크기에서 1을 뺀 만큼 길다.',
  },
  statement: 'begin = end = e − 1, s = 1 ⇒ out = n + e − 1',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '2.2.2, full padding',
      url: 'https://arxiv.org/abs/1603.07285',
    },
  ],
  requires: wholeRequirement,
  domains: ['exact'],
  given: (context) => {
    const problem = whole(context.problem())
    return { problem, x: context.operand(problem, 'input'), w: context.operand(problem, 'filter') }
  },
  uses: ({ problem }) => problem.filterSize.some((k) => k > 1),
  equation: ({ problem, x, w }) => {
    const size = problem.inputSize.map((n, a) => n + (problem.filterSize[a]! - 1) * problem.dilations[a]!)
    const shape = [problem.batch, problem.outputChannels, ...size]
    return { lhs: lengths(forward(problem, x, w)), rhs: constant('stated shape', [shape.length], (j) => shape[j]!) }
  },
})
