import { type ConvProblem, explicitPadding, outputSize } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { reshape } from '../../terms/build.ts'
import { every, selectAlong } from '../../terms/gather.ts'
import { byCall, type Standing, standsFor } from '../../terms/through.ts'

/** The problem with the input channels of a group as one more axis, over which the filter reaches and so cannot slide. */
function asDepth(problem: ConvProblem, stride: number): Standing {
  const { groups, inputChannels, outputChannels, orientation, batch } = problem
  const depth = inputChannels / groups
  const other: ConvProblem = {
    ...problem,
    inputChannels: groups,
    inputSize: [depth, ...problem.inputSize],
    filterSize: [depth, ...problem.filterSize],
    strides: [stride, ...problem.strides],
    dilations: [1, ...problem.dilations],
    padding: problem.padding === 'valid' ? 'valid' : [[0, 0], ...explicitPadding(problem)],
  }
  // A convolution proper reverses the new axis as well.
  const channels = orientation === 'convolution' ? every(depth).reverse() : every(depth)
  return {
    compute: byCall(other),
    input: (x) => reshape(x, [batch, groups, ...other.inputSize]),
    filter: (w) =>
      reshape(selectAlong('channels as depth of', w, { 1: channels }), [outputChannels, 1, ...other.filterSize]),
    output: (y) => reshape(y, [batch, outputChannels, 1, ...outputSize(problem)]),
  }
}

/** Channels are an axis over which the filter does not slide. */
export const channelsAreDepthWithoutSliding: Law = law({
  id: 'channels-are-depth-without-sliding',
  family: 'structure',
  title: {
    en: 'Channels are a depth over which the filter does not slide',
    ko: '채널은 필터가 움직이지 않는 깊이 축이다',
  },
  claim: {
    en: 'A convolution over several channels is one with a spatial axis more and a single channel, whose filter is as deep as the input. So a colour image is convolved in two dimensions: in the third there is nowhere to go.',
    ko: '채널이 여럿인 합성곱은 채널이 하나이고 공간 축이 하나 더 있으며 필터의 깊이가 입력의 깊이와 같은 합성곱이다. 그래서 컬러 영상의 합성곱은 2차원이다. 세 번째 방향으로는 필터가 움직일 자리가 없다.',
  },
  statement: 'conv_r(x[:, i, p], w[o, i, a])[:, o, j] = conv_{r + 1}(x[:, 1, i, p], w[o, 1, i, a])[:, o, 0, j]',
  source: [
    {
      title: 'CS231n',
      section: 'Convolutional layer, local connectivity',
      url: 'https://cs231n.github.io/convolutional-networks/#conv',
    },
  ],
  requires: { rank: ['1', '2'], inputsPerGroup: ['>1'], groups: ['1', 'some'] },
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    const stride = context.claims.strides ? context.draw.integer('depth stride', 1, 4) : 1
    return { problem, operands, bias: operands.bias, stride }
  },
  uses: ({ problem }) => problem.inputChannels > problem.groups,
  equation: ({ problem, operands, stride }, { operation }) =>
    standsFor(operation, problem, operands, [asDepth(problem, stride)]),
})
