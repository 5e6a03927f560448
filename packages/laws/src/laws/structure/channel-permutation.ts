import { drawOrder, moves } from '../../draw/order.ts'
import { type Law, law } from '../../law.ts'
import { selectAlong } from '../../terms/gather.ts'
import { byCall, type Standing, standsFor } from '../../terms/through.ts'

/** Channels in the order that comes of putting the groups in one order and the channels within each in another. */
const arranged = (groups: readonly number[], within: readonly number[]) =>
  groups.flatMap((group) => within.map((channel) => group * within.length + channel))

/** Channels have no order of their own, but for the groups that they form. */
export const channelPermutation: Law = law({
  id: 'channel-permutation',
  family: 'structure',
  title: { en: 'No channel is special', ko: '특별한 채널은 없다' },
  claim: {
    en: 'Putting the input channels of a group into another order, in the input and in the filter, changes nothing. Putting output channels into another order within their group, or whole groups, puts the output channels into that order.',
    ko: '한 그룹의 입력 채널 순서를 입력과 필터에서 똑같이 바꾸면 결과는 변하지 않는다. 그룹 안에서 출력 채널의 순서를, 또는 그룹 자체의 순서를 바꾸면 출력 채널의 순서만 그대로 바뀐다.',
  },
  statement: 'conv(x[:, σ], w[τ, σ]) = conv(x, w)[:, τ], σ and τ orders that keep groups together',
  source: [
    {
      title: 'PyTorch',
      section: 'torch.nn.Conv2d',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html',
    },
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '1.1',
      url: 'https://arxiv.org/abs/1603.07285',
    },
  ],
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const { groups, inputChannels, outputChannels } = problem
    const operands = context.operands(problem)
    const order = (name: string, n: number) => drawOrder(context.draw, name, n)
    const [inputs, outputs] = [order('inputs', inputChannels / groups), order('outputs', outputChannels / groups)]
    return { problem, operands, bias: operands.bias, inputs, outputs, groups: order('groups', groups) }
  },
  uses: ({ inputs, outputs, groups }) => moves(inputs) || moves(outputs) || moves(groups),
  equation: ({ problem, operands, inputs, outputs, groups }, { operation }) => {
    const outputOrder = arranged(groups, outputs)
    const standing: Standing = {
      compute: byCall(problem),
      input: (x) => selectAlong('reordered', x, { 1: arranged(groups, inputs) }),
      filter: (w) => selectAlong('reordered', w, { 0: outputOrder, 1: inputs }),
      output: (y) => selectAlong('reordered', y, { 1: outputOrder }),
    }
    return standsFor(operation, problem, operands, [standing])
  },
})
