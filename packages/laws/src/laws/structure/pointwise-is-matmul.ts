import { axesOf, type ConvProblem, outputSize, sizeOf } from '@convlaws/spec'
import { cutUntil } from '../../draw/cut.ts'
import { type Law, law } from '../../law.ts'
import { blockDiagonal } from '../../terms/block-diagonal.ts'
import { reshape } from '../../terms/build.ts'
import { every, extendedAt, permute } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'
import { byMatrices, type Standing, standsFor } from '../../terms/through.ts'

/** A matrix with a row for each channel and a column for each item and place. */
const channelRows = (term: Term): Term => {
  const [batch, channels, ...size] = term.shape
  return reshape(permute(term, [1, 0, ...size.map((_, a) => a + 2)]), [channels!, batch! * sizeOf(size)])
}

/** A matrix product over the channels of those elements of the extended input that stand under the one tap. */
function matrices(problem: ConvProblem): Standing {
  const dense = blockDiagonal(problem)
  const places = axesOf(problem).map(({ stride }, a) => every(outputSize(problem)[a]!).map((j) => j * stride))
  return {
    compute: byMatrices,
    input: (x) => channelRows(extendedAt('under the tap of', problem, x, (a) => places[a]!)),
    filter: (w) => reshape(dense(w), [problem.outputChannels, problem.inputChannels]),
    output: channelRows,
  }
}

const products = ({ outputChannels, inputChannels, batch, ...geometry }: ConvProblem) =>
  outputChannels * inputChannels * batch * sizeOf(outputSize(geometry))

/** A filter of one tap is a matrix over the channels. */
export const pointwiseIsMatmul: Law = law({
  id: 'pointwise-is-matmul',
  family: 'structure',
  title: {
    en: 'A filter of one tap is a matrix product over channels',
    ko: '원소가 하나인 필터는 채널에 대한 행렬 곱이다',
  },
  claim: {
    en: 'With a filter of one tap every output place is the product of the matrix of weights with the channels at the place that it reads, which may lie in the padding. With groups the matrix is block diagonal.',
    ko: '필터의 공간 크기가 1이면 출력의 각 자리는 가중치 행렬에 그 자리가 읽는 곳(패딩일 수도 있다)의 채널 벡터를 곱한 것이다. 그룹이 있으면 그 행렬은 블록 대각 행렬이다.',
  },
  statement: 'conv(x, w)[n, :, j] = W · extend(x)[n, :, s·j], W[o, i] = w[o, i]',
  source: [{ title: 'Lin, Chen and Yan, Network in network', section: '3.1', url: 'https://arxiv.org/abs/1312.4400' }],
  requires: { filter: ['all 1'] },
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const drawn = context.problem()
    const problem = cutUntil({ ...drawn, filterSize: drawn.filterSize.map(() => 1) }, (cut) => products(cut) <= 30_000)
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias }
  },
  equation: ({ problem, operands }, { operation }) => standsFor(operation, problem, operands, [matrices(problem)]),
})
