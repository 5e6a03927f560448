import { axesOf, type ConvProblem, effectiveFilterSize, outputSize } from '@convlaws/spec'
import type { Draw } from '../../draw/draw.ts'
import { type Law, law } from '../../law.ts'
import { every, extendedAt, selectSpace } from '../../terms/gather.ts'
import { byCall, type Standing, standsFor } from '../../terms/through.ts'

/** Outputs [from, to) of one axis. */
type Range = readonly [from: number, to: number]

/** One or two ranges that make up an axis of outputs. */
function drawRanges(draw: Draw, a: number, outputs: number): Range[] {
  const cut = draw.integer(`cut of axis ${a}`, 0, outputs - 1)
  return cut === 0
    ? [[0, outputs]]
    : [
        [0, cut],
        [cut, outputs],
      ]
}

/** Every combination of one range from each axis. */
const tilesOf = (axes: readonly (readonly Range[])[]): Range[][] =>
  axes.reduce<Range[][]>((tiles, ranges) => tiles.flatMap((tile) => ranges.map((range) => [...tile, range])), [[]])

/** The problem on the part of the extended input that the windows of one tile read. */
function tile(problem: ConvProblem, ranges: readonly Range[]): Standing {
  const axes = axesOf(problem).map(({ stride, filterSize, dilation }, a) => {
    const [from, to] = ranges[a]!
    return {
      first: from * stride,
      length: (to - from - 1) * stride + effectiveFilterSize(filterSize, dilation),
      outputs: every(to - from).map((j) => from + j),
    }
  })
  return {
    compute: byCall({ ...problem, padding: 'valid', inputSize: axes.map(({ length }) => length) }),
    input: (x) => extendedAt('tile of', problem, x, (a) => every(axes[a]!.length).map((j) => axes[a]!.first + j)),
    output: (y) => selectSpace('tile of', y, (_, a) => axes[a]!.outputs),
  }
}

/** Tiles of the output, each from its part of the extended input, make up the whole. */
export const tilesWithHaloRecombine: Law = law({
  id: 'tiles-with-halo-recombine',
  family: 'geometry',
  title: { en: 'Tiles of the output make up the whole', ko: '출력을 타일로 나누어 구해도 전체와 같다' },
  claim: {
    en: 'The output may be computed in tiles, wherever it is cut: each from the part of the extended input that its windows read, so that tiles overlap in the input by e − s elements. Gradients of the tiles add up.',
    ko: '출력은 어디서 자르든 타일로 나누어 구할 수 있다. 타일마다 자기 창이 읽는 만큼의 확장된 입력만 있으면 되고, 그래서 입력 쪽에서는 타일이 e − s개씩 겹친다. 기울기는 타일의 기울기를 모두 더한 것이다.',
  },
  statement: 'conv(x, w)(j) = conv_valid(extend(x)[s·from … s·(to − 1) + e), w)(j − from), from ≤ j < to',
  source: [
    { title: 'Wikipedia: Overlap–save method', url: 'https://en.wikipedia.org/wiki/Overlap%E2%80%93save_method' },
    {
      title: 'Dumoulin and Visin, A guide to convolution arithmetic for deep learning',
      section: '2.4',
      url: 'https://arxiv.org/abs/1603.07285',
    },
  ],
  operations: ['forward', 'inputGradient', 'filterGradient'],
  domains: ['exact'],
  given: (context) => {
    const problem = context.problem()
    const operands = context.operands(problem)
    const tiles = tilesOf(outputSize(problem).map((outputs, a) => drawRanges(context.draw, a, outputs)))
    return { problem, operands, bias: operands.bias, tiles }
  },
  uses: ({ tiles }) => tiles.length > 1,
  equation: ({ problem, operands, tiles }, { operation }) =>
    standsFor(
      operation,
      problem,
      operands,
      tiles.map((ranges) => tile(problem, ranges)),
    ),
})
