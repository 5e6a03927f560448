import type { ConvProblem } from '@convlaws/spec'
import { type Law, law } from '../../law.ts'
import { every, selectAlong, slice } from '../../terms/gather.ts'
import { byCall, operandsLike, type Shapes, type Standing, shapesOf, through } from '../../terms/through.ts'

/** The shapes of a problem of which one output channel is looked at. */
const shapesOfOne = (problem: ConvProblem): Shapes => {
  const shapes = shapesOf(problem)
  return { ...shapes, output: shapes.output.map((n, axis) => (axis === 1 ? 1 : n)) }
}

/** Channel o among all the others. */
const among = (problem: ConvProblem, o: number): Standing => ({
  compute: byCall(problem),
  output: (y) =>
    selectAlong(`as channel ${o}:`, y, {
      1: every(problem.outputChannels).map((channel) => (channel === o ? 0 : null)),
    }),
})

/** Channel o alone: its filter, on the input channels of its group. */
function alone(problem: ConvProblem, o: number): Standing {
  const { inputChannels, outputChannels, groups } = problem
  const inputs = inputChannels / groups
  const first = inputs * Math.floor(o / (outputChannels / groups))
  return {
    compute: byCall({ ...problem, inputChannels: inputs, outputChannels: 1, groups: 1 }),
    input: (x) => slice(x, 1, first, first + inputs),
    filter: (w) => slice(w, 0, o, o + 1),
  }
}

/** An output channel is the convolution of its group's inputs with its own filter. */
export const outputChannelsAreIndependent: Law = law({
  id: 'output-channels-are-independent',
  family: 'structure',
  title: { en: 'Output channels do not know of each other', ko: '출력 채널은 서로 독립이다' },
  claim: {
    en: 'An output channel among others equals that channel computed alone, from the input channels of its group and its own filter.',
    ko: '여러 출력 채널 가운데 하나는, 그 채널이 속한 그룹의 입력 채널과 그 채널의 필터만으로 따로 구한 결과와 같다.',
  },
  statement: 'conv(x, w)[:, o] = conv(x[:, group of o], w[o])',
  source: [
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '1.1',
      url: 'https://arxiv.org/abs/1603.07285',
    },
    { title: 'CS231n', section: 'Convolutional layer', url: 'https://cs231n.github.io/convolutional-networks/#conv' },
  ],
  requires: { outputsPerGroup: ['>1'] },
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const shapes = shapesOfOne(problem)
    return {
      problem,
      shapes,
      operands: operandsLike(context, shapes, problem),
      o: context.draw.choice('output channel', problem.outputChannels),
    }
  },
  uses: ({ problem }) => problem.outputChannels > 1,
  equation: ({ problem, shapes, operands, o }, { operation }) => ({
    lhs: through(operation, shapes, among(problem, o), operands),
    rhs: through(operation, shapes, alone(problem, o), operands),
  }),
})
