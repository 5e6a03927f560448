import { axesOf, type ConvProblem, outputSize } from '@convlaws/spec'
import type { Draw } from '../../draw/draw.ts'
import { type Law, law } from '../../law.ts'
import { every, extendedAt, selectAlong, slice } from '../../terms/gather.ts'
import { inEachGroup } from '../../terms/in-each-group.ts'
import { byCall, type Standing, standsFor } from '../../terms/through.ts'

/** A way to cut a filter, the number of parts that it could be cut into, and what stands for [from, to) of them. */
interface Way {
  readonly name: string
  readonly length: number
  readonly part: (from: number, to: number) => Standing
}

/** Each group keeps some of its filters: what they give stands side by side. */
const alongOutputs = (problem: ConvProblem): Way => {
  const { groups, outputChannels } = problem
  const length = outputChannels / groups
  const part = (from: number, to: number): Standing => {
    const channels = inEachGroup(
      groups,
      length,
      every(to - from).map((j) => from + j),
    )
    return {
      compute: byCall({ ...problem, outputChannels: channels.length }),
      filter: (w) => selectAlong(`outputs ${from} to ${to} of`, w, { 0: channels }),
      output: (y) => selectAlong(`outputs ${from} to ${to} of`, y, { 1: channels }),
    }
  }
  return { name: 'outputs', length, part }
}

/** Each group keeps some of its input channels: what they give adds up. */
const alongInputs = (problem: ConvProblem): Way => {
  const { groups, inputChannels } = problem
  const length = inputChannels / groups
  const part = (from: number, to: number): Standing => {
    const channels = inEachGroup(
      groups,
      length,
      every(to - from).map((j) => from + j),
    )
    return {
      compute: byCall({ ...problem, inputChannels: channels.length }),
      input: (x) => selectAlong(`inputs ${from} to ${to} of`, x, { 1: channels }),
      filter: (w) => slice(w, 1, from, to),
    }
  }
  return { name: 'inputs', length, part }
}

/** Some taps of one spatial axis, over the part of the extended input that they read: what they give adds up. */
const alongSpace = (problem: ConvProblem, cut: number): Way => {
  const axes = axesOf(problem)
  const { filterSize: length, stride, dilation } = axes[cut]!
  const part = (from: number, to: number): Standing => {
    const first = dilation * (problem.orientation === 'correlation' ? from : length - to)
    const reach = (outputSize(problem)[cut]! - 1) * stride + (to - from - 1) * dilation + 1
    const places = axes.map(({ begin, inputSize, end }, a) =>
      a === cut ? every(reach).map((j) => first + j) : every(begin + inputSize + end),
    )
    const compute = byCall({
      ...problem,
      padding: 'valid',
      inputSize: places.map((list) => list.length),
      filterSize: problem.filterSize.map((f, a) => (a === cut ? to - from : f)),
    })
    return {
      compute,
      input: (x) => extendedAt(`what taps ${from} to ${to} read of`, problem, x, (a) => places[a]!),
      filter: (w) => slice(w, 2 + cut, from, to),
    }
  }
  return { name: `axis ${cut}`, length, part }
}

/** The parts of a filter that is cut in two, one way or another; one part where there is nothing to cut. */
function drawParts(draw: Draw, problem: ConvProblem): Standing[] {
  const ways = [alongOutputs(problem), alongInputs(problem), ...problem.inputSize.map((_, a) => alongSpace(problem, a))]
  const open = ways.filter(({ length }) => length > 1)
  const way = draw.pick('way to cut', open.length > 0 ? open : ways.slice(0, 1))
  if (way.length === 1) return [way.part(0, 1)]
  const cut = draw.integer(`cut along ${way.name}`, 1, way.length - 1)
  return [way.part(0, cut), way.part(cut, way.length)]
}

/** A filter may be cut in two along any of its axes. */
export const filterSplits: Law = law({
  id: 'filter-splits',
  family: 'structure',
  title: { en: 'A filter may be cut in two', ko: '필터는 둘로 나눌 수 있다' },
  claim: {
    en: 'A filter cut in two along its output channels gives outputs side by side; along its input channels, outputs that add up; along a spatial axis, outputs that add up as well, each part over the elements of the extended input that it reads.',
    ko: '필터를 출력 채널에서 둘로 나누면 결과가 나란히 놓이고, 입력 채널에서 나누면 결과가 더해진다. 공간 축에서 나누어도 더해지는데, 이때 나뉜 필터는 확장된 입력에서 저마다 자기가 읽는 부분만 쓴다.',
  },
  statement: 'conv(x, [u; v]) = [conv(x, u); conv(x, v)], conv([x; z], [u, v]) = conv(x, u) + conv(z, v)',
  source: [
    {
      title: 'Wikipedia: Convolution',
      section: 'Algebraic properties, distributivity',
      url: 'https://en.wikipedia.org/wiki/Convolution#Algebraic_properties',
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
    const operands = context.operands(problem)
    return { problem, operands, bias: operands.bias, parts: drawParts(context.draw, problem) }
  },
  uses: ({ parts }) => parts.length > 1,
  equation: ({ problem, operands, parts }, { operation }) => standsFor(operation, problem, operands, parts),
})
