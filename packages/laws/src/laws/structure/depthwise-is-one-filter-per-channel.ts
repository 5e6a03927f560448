import { type ConvProblem, multiplications } from '@convlaws/spec'
import { cutUntil } from '../../draw/cut.ts'
import { type Law, law } from '../../law.ts'
import { blockDiagonal } from '../../terms/block-diagonal.ts'
import { byCall, standsFor } from '../../terms/through.ts'

const ungrouped = (problem: ConvProblem): ConvProblem => ({ ...problem, groups: 1 })

/** A depthwise convolution is an ordinary one whose filters are zero on every channel but their own. */
export const depthwiseIsOneFilterPerChannel: Law = law({
  id: 'depthwise-is-one-filter-per-channel',
  family: 'structure',
  title: { en: 'Depthwise is one filter for each channel', ko: '채널별 합성곱은 채널마다 자기 필터를 쓴다' },
  claim: {
    en: 'A depthwise convolution, with any number of filters for each channel, is the ordinary convolution with filters that are zero on every input channel but their own: output channel o reads input channel ⌊o / m⌋.',
    ko: '채널별 합성곱은 채널마다 필터가 몇 개이든, 자기 입력 채널이 아닌 곳은 모두 0인 필터로 하는 보통 합성곱과 같다. 출력 채널 o는 입력 채널 ⌊o / m⌋을 읽는다.',
  },
  statement: 'conv_depthwise(x, w) = conv_1(x, W), W[o, i] = w[o] if i = ⌊o / m⌋, 0 otherwise',
  source: [
    {
      title: 'TensorFlow',
      section: 'tf.nn.depthwise_conv2d',
      url: 'https://www.tensorflow.org/api_docs/python/tf/nn/depthwise_conv2d',
    },
    {
      title: 'PyTorch',
      section: 'torch.nn.Conv2d, depthwise convolution',
      url: 'https://docs.pytorch.org/docs/stable/generated/torch.nn.Conv2d.html',
    },
  ],
  requires: { groups: ['depthwise'] },
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const problem = cutUntil(context.problem(), (cut) => multiplications(ungrouped(cut)) <= 30_000)
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  uses: ({ problem }) => problem.groups > 1,
  equation: ({ problem, operands }, { operation }) =>
    standsFor(operation, problem, operands, [{ compute: byCall(ungrouped(problem)), filter: blockDiagonal(problem) }]),
})
