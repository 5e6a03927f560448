import type { ConvProblem } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { slice } from '../../terms/gather.ts'
import { byCall, type Standing, standsFor } from '../../terms/through.ts'

/** The groups from one to before another, as a convolution of their own. */
function groupsBetween(problem: ConvProblem, from: number, to: number): Standing {
  const { inputChannels, outputChannels, groups } = problem
  const [inputs, outputs] = [inputChannels / groups, outputChannels / groups]
  const count = to - from
  return {
    compute: byCall({ ...problem, groups: count, inputChannels: count * inputs, outputChannels: count * outputs }),
    input: (x) => slice(x, 1, from * inputs, to * inputs),
    filter: (w) => slice(w, 0, from * outputs, to * outputs),
    output: (y) => slice(y, 1, from * outputs, to * outputs),
  }
}

/** A group is a convolution of its own. */
export const groupsAreIndependent: Law = law({
  id: 'groups-are-independent',
  family: 'structure',
  title: { en: 'A group is a convolution of its own', ko: '그룹은 저마다 따로 하는 합성곱이다' },
  claim: {
    en: 'A convolution in groups is what its groups give by themselves, side by side: one of them as a convolution without groups, and those before and after it.',
    ko: '그룹으로 나눈 합성곱은 각 그룹이 따로 한 합성곱을 나란히 이어 붙인 것이다. 한 그룹은 그룹이 없는 합성곱으로, 그 앞과 뒤의 그룹은 그 그룹들만의 합성곱으로 구한다.',
  },
  statement: 'conv_G(x, w)[:, group g] = conv_1(x[:, group g], w[group g])',
  source: [
    {
      title: 'StableHLO',
      section: 'convolution, feature_group_count',
      url: 'https://openxla.org/stablehlo/spec#convolution',
    },
    {
      title: 'PyTorch',
      section: 'torch.nn.Conv2d, groups',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html',
    },
  ],
  requires: { groups: ['some', 'depthwise'] },
  operations: ['forward', 'inputGradient', 'filterGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias, group: context.draw.choice('group', problem.groups) }
  },
  uses: ({ problem }) => problem.groups > 1,
  equation: ({ problem, operands, group }, { operation }) => {
    const ends = [0, group, group + 1, problem.groups]
    const parts = [0, 1, 2].flatMap((j) =>
      ends[j]! < ends[j + 1]! ? [groupsBetween(problem, ends[j]!, ends[j + 1]!)] : [],
    )
    return standsFor(operation, problem, operands, parts)
  },
})
