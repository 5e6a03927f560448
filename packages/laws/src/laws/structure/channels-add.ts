import type { ConvProblem } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { every, selectAlong } from '../../terms/gather.ts'
import { inEachGroup } from '../../terms/in-each-group.ts'
import { byCall, type Standing, standsFor } from '../../terms/through.ts'

/** Most input channels of a group, one call for each; five, so that they are no whole number of blocks of two or four. */
const most = 5

/** The i-th input channel of every group, alone. */
function oneChannel(problem: ConvProblem, i: number): Standing {
  const { groups, inputChannels } = problem
  const channels = inEachGroup(groups, inputChannels / groups, [i])
  return {
    compute: byCall({ ...problem, inputChannels: groups }),
    input: (x) => selectAlong(`channel ${i} of`, x, { 1: channels }),
    filter: (w) => selectAlong(`channel ${i} of`, w, { 1: [i] }),
  }
}

/** An output is the sum over input channels of convolutions of one channel each. */
export const channelsAdd: Law = law({
  id: 'channels-add',
  family: 'structure',
  title: { en: 'Input channels add up', ko: '입력 채널마다 합성곱하여 모두 더한다' },
  claim: {
    en: 'A convolution over several input channels is the sum of convolutions over one input channel each, with that channel of the filter.',
    ko: '입력 채널이 여럿인 합성곱은, 채널마다 필터의 그 채널로 따로 합성곱한 결과를 모두 더한 것이다.',
  },
  statement: 'conv(x, w) = Σ_i conv(x[:, i], w[:, i])',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '1.1',
      url: 'https://arxiv.org/abs/1603.07285',
    },
    {
      title: 'PyTorch',
      section: 'torch.nn.Conv2d',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html',
    },
  ],
  requires: { inputsPerGroup: ['>1'], groups: ['1', 'some'] },
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const drawn = context.problem()
    const problem = { ...drawn, inputChannels: drawn.groups * Math.min(drawn.inputChannels / drawn.groups, most) }
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  uses: ({ problem }) => problem.inputChannels > problem.groups,
  equation: ({ problem, operands }, { operation }) =>
    standsFor(
      operation,
      problem,
      operands,
      every(problem.inputChannels / problem.groups).map((i) => oneChannel(problem, i)),
    ),
})
