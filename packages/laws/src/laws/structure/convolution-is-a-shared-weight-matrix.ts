import { axesOf, type ConvProblem, outputSize, outputSizeOf, sizeOf } from '@convlaws/spec'
import { cutUntil } from '../../draw/cut.ts'
import { type Law, law } from '../../law.ts'
import { blockDiagonal } from '../../terms/block-diagonal.ts'
import { extend } from '../../terms/gather.ts'
import { itemColumns } from '../../terms/item-columns.ts'
import { byMatrices, type Move, type Standing, standsFor } from '../../terms/through.ts'

/** Most entries of the matrix, times the items of the batch. */
const most = 6_000

const extendedSize = (problem: ConvProblem) =>
  axesOf(problem).map(({ inputSize, begin, end }) => begin + inputSize + end)

const entries = (problem: ConvProblem) =>
  problem.outputChannels * sizeOf(outputSize(problem)) * problem.inputChannels * sizeOf(extendedSize(problem))

/** Of one plane, output by output: for each element of the extended input the tap that reads it, or −1. */
function planeTable(problem: ConvProblem): Int32Array {
  const sizes = extendedSize(problem)
  let table = { data: Int32Array.of(0), rows: 1, columns: 1 }
  axesOf(problem).forEach((axis, a) => {
    const [taps, outputs, elements] = [axis.filterSize, outputSizeOf(axis), sizes[a]!]
    const next = {
      data: new Int32Array(table.data.length * outputs * elements),
      rows: table.rows * outputs,
      columns: table.columns * elements,
    }
    for (let j = 0; j < next.data.length; j++) {
      const [row, column] = [Math.floor(j / next.columns), j % next.columns]
      const outer = table.data[Math.floor(row / outputs) * table.columns + Math.floor(column / elements)]!
      const place = ((column % elements) - (row % outputs) * axis.stride) / axis.dilation
      const inside = outer >= 0 && Number.isInteger(place) && place >= 0 && place < taps
      next.data[j] = inside ? outer * taps + (problem.orientation === 'correlation' ? place : taps - 1 - place) : -1
    }
    table = next
  })
  return table.data
}

/** The matrix T: a row for each output, a column for each element of the extended input, and the same few weights in every row. */
function banded(problem: ConvProblem): Move {
  const { outputChannels, inputChannels, filterSize } = problem
  const [outputs, elements, taps] = [sizeOf(outputSize(problem)), sizeOf(extendedSize(problem)), sizeOf(filterSize)]
  const table = planeTable(problem)
  const shape = [outputChannels * outputs, inputChannels * elements]
  const source = new Int32Array(sizeOf(shape))
  let entry = 0
  for (let o = 0; o < outputChannels; o++)
    for (let j = 0; j < outputs; j++)
      for (let i = 0; i < inputChannels; i++)
        for (let p = 0; p < elements; p++) {
          const tap = table[j * elements + p]!
          source[entry++] = tap < 0 ? -1 : (o * inputChannels + i) * taps + tap
        }
  const dense = blockDiagonal(problem)
  return (filter) => ({ op: 'gather', label: 'banded matrix of', term: dense(filter), shape, source })
}

const matrices = (problem: ConvProblem): Standing => ({
  compute: byMatrices,
  input: (x) => itemColumns(extend(problem, x)),
  filter: banded(problem),
  output: itemColumns,
})

/** A convolution is a matrix whose rows share their weights; going back, its transpose. */
export const convolutionIsASharedWeightMatrix: Law = law({
  id: 'convolution-is-a-shared-weight-matrix',
  family: 'structure',
  title: { en: 'Convolution is a matrix with shared weights', ko: '합성곱은 가중치를 나누어 쓰는 행렬이다' },
  claim: {
    en: 'The output is a matrix times the extended input: banded, and every row with the same weights, so that all its entries have only as many free parameters as the filter has taps. It is the multilayer perceptron with its weights tied. The transposed convolution is its transpose, and the filter gradient sums over all entries that share a weight.',
    ko: '출력은 확장된 입력에 행렬을 곱한 것이다. 이 행렬은 띠 모양이고 모든 행이 같은 가중치를 쓰므로, 자유 매개변수는 필터의 원소 수만큼뿐이다. 곧 가중치를 묶은 다층신경망이다. 전치 합성곱은 이 행렬의 전치 행렬이고, 필터 기울기는 가중치를 나누어 쓰는 모든 자리의 기울기를 더한 것이다.',
  },
  statement: 'conv(x, w) = T·extend(x), T[(o, j), (i, p)] = w[o, i, a] if p = s·j + d·a, 0 otherwise, for correlation',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '4.1',
      url: 'https://arxiv.org/abs/1603.07285',
    },
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.1 The convolution operation',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
  ],
  operations: ['forward', 'filterGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem = cutUntil(context.problem(), (cut) => entries(cut) * cut.batch <= most)
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  uses: ({ problem }) => sizeOf(problem.filterSize) > 1,
  equation: ({ problem, operands }, { operation }) => standsFor(operation, problem, operands, [matrices(problem)]),
})
