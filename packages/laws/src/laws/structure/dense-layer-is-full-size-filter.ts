import { type ConvProblem, sizeOf } from '@convlaws/spec'
import { cutUntil } from '../../draw/cut.ts'
import { type Law, law } from '../../law.ts'
import { blockDiagonal } from '../../terms/block-diagonal.ts'
import { reshape } from '../../terms/build.ts'
import { reverse } from '../../terms/gather.ts'
import { itemColumns } from '../../terms/item-columns.ts'
import { byMatrices, type Standing, standsFor } from '../../terms/through.ts'

/** Most entries of the matrix, those outside the groups included. */
const most = 20_000

function denseLayer(problem: ConvProblem): Standing {
  const { outputChannels, inputChannels, inputSize, orientation } = problem
  const everyInput = blockDiagonal(problem)
  return {
    compute: byMatrices,
    input: itemColumns,
    filter: (w) =>
      reshape(everyInput(orientation === 'convolution' ? reverse(w) : w), [
        outputChannels,
        inputChannels * sizeOf(inputSize),
      ]),
    output: itemColumns,
  }
}

/** A filter as large as the input is a fully connected layer. */
export const denseLayerIsFullSizeFilter: Law = law({
  id: 'dense-layer-is-full-size-filter',
  family: 'structure',
  title: { en: 'A dense layer is a filter as large as its input', ko: '완전 연결 층은 입력만큼 큰 필터이다' },
  claim: {
    en: 'With a filter as large as the input and no padding there is one output for each channel: all inputs times a weight each, as in a fully connected layer. Its filter gradient is the product of output gradient and input.',
    ko: '필터가 입력만큼 크고 패딩이 없으면 채널마다 출력이 하나이고, 그 값은 완전 연결 층처럼 모든 입력에 가중치를 하나씩 곱해 더한 것이다. 필터 기울기는 출력 기울기와 입력의 곱이다.',
  },
  statement: 'conv(x, w)[n, o] = W[o, :] · x[n, :], filter size = input size, no padding',
  source: [
    {
      title: 'CS231n',
      section: 'Converting FC layers to CONV layers',
      url: 'https://cs231n.github.io/convolutional-networks/#converting-fc-layers-to-conv-layers',
    },
    {
      title: 'Long, Shelhamer and Darrell, Fully convolutional networks for semantic segmentation',
      section: '3.1',
      url: 'https://arxiv.org/abs/1411.4038',
    },
  ],
  requires: { padding: ['valid'], dilations: ['1'] },
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const drawn = context.problem()
    const full: ConvProblem = {
      ...drawn,
      padding: 'valid',
      inputSize: drawn.filterSize,
      dilations: drawn.filterSize.map(() => 1),
    }
    const entries = ({ outputChannels, inputChannels, filterSize }: ConvProblem) =>
      outputChannels * inputChannels * sizeOf(filterSize)
    const problem = cutUntil(full, (cut) => entries(cut) <= most)
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  equation: ({ problem, operands }, { operation }) => standsFor(operation, problem, operands, [denseLayer(problem)]),
})
