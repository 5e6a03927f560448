import { type Axis, axesOf, type ConvProblem, outputSize, type Shape } from '@convlaws/spec'
import type { Context } from '../../context.ts'
import { type Law, law } from '../../law.ts'
import { call, constant, reshape } from '../../terms/build.ts'
import { every, select, selectAlong } from '../../terms/gather.ts'
import type { Term } from '../../terms/term.ts'

/** A place in a tensor [a, b, …space]. */
type Place = readonly [number, number, ...number[]]

function impulse(context: Context, shape: Shape): { delta: Term; place: Place } {
  const place = shape.map((n, axis) => context.draw.integer(`impulse on axis ${axis}`, 0, n - 1))
  const flat = place.reduce((base, index, axis) => base * shape[axis]! + index, 0)
  return { delta: constant('δ', shape, (j) => (j === flat ? 1 : 0)), place: place as unknown as Place }
}

/** The tap through which output j reads input element i, or null where it does not. */
function tapBetween({ stride, dilation, begin, filterSize }: Axis, { orientation }: ConvProblem, j: number, i: number) {
  const tap = (i + begin - stride * j) / dilation
  if (!Number.isInteger(tap) || tap < 0 || tap >= filterSize) return null
  return orientation === 'correlation' ? tap : filterSize - 1 - tap
}

/** A term of one row put into the row-th of n rows, and zeros into the others. */
const rowOf = (term: Term, n: number, row: number) =>
  selectAlong(`row ${row} of ${n} is`, term, { 0: every(n).map((j) => (j === row ? 0 : null)) })

/** What forward makes of an impulse in the input: the taps that read it. */
function response(problem: ConvProblem, w: Term, [n, c, ...at]: Place): Term {
  const { batch, groups, inputChannels, outputChannels } = problem
  const inputs = inputChannels / groups
  const ownGroup = (o: number) => Math.floor(o / (outputChannels / groups)) === Math.floor(c / inputs)
  const taps = axesOf(problem).map((axis, a) =>
    every(outputSize(problem)[a]!).map((j) => tapBetween(axis, problem, j, at[a]!)),
  )
  const channels = every(outputChannels).map((o) => (ownGroup(o) ? o : null))
  const read = select('the taps that read δ, of', w, [channels, [c % inputs], ...taps])
  return rowOf(reshape(read, [1, outputChannels, ...outputSize(problem)]), batch, n)
}

/** What the adjoint makes of an impulse in the output: the taps, where they were read. */
function spreadFilter(problem: ConvProblem, w: Term, [n, o, ...at]: Place): Term {
  const { batch, groups, inputChannels, outputChannels, inputSize } = problem
  const inputs = inputChannels / groups
  const first = Math.floor(o / (outputChannels / groups)) * inputs
  const taps = axesOf(problem).map((axis, a) => every(inputSize[a]!).map((i) => tapBetween(axis, problem, at[a]!, i)))
  const channels = every(inputChannels).map((c) => (c >= first && c < first + inputs ? c - first : null))
  return rowOf(select('the taps that δ is sent through, of', w, [[o], channels, ...taps]), batch, n)
}

/** What the filter gradient makes of an impulse in the output gradient: the window that this output read. */
function window(problem: ConvProblem, x: Term, [n, o, ...at]: Place): Term {
  const { groups, inputChannels, outputChannels, inputSize, filterSize, orientation } = problem
  const inputs = inputChannels / groups
  const first = Math.floor(o / (outputChannels / groups)) * inputs
  const elements = axesOf(problem).map(({ stride, dilation, begin }, a) =>
    every(filterSize[a]!).map((k) => {
      const place = orientation === 'correlation' ? k : filterSize[a]! - 1 - k
      const i = stride * at[a]! + dilation * place - begin
      return i >= 0 && i < inputSize[a]! ? i : null
    }),
  )
  const read = select('the window at δ, of', x, [[n], every(inputs).map((i) => first + i), ...elements])
  return rowOf(read, outputChannels, o)
}

/** An impulse at any place reads out the filter, and the same filter at every place. */
export const impulseResponseIsTheFilter: Law = law({
  id: 'impulse-response-is-the-filter',
  family: 'definition',
  title: { en: 'The answer to an impulse is the filter', ko: '임펄스에 대한 응답은 필터이다' },
  claim: {
    en: 'A single one among zeros reads out the filter, reversed for correlation, and the same filter wherever it stands: the weights are shared.',
    ko: '0 사이에 1이 하나만 있는 입력의 출력은 필터 자체이고(교차상관이면 뒤집힌 필터), 1이 어디에 있어도 같은 필터이다. 곧 가중치는 공유된다.',
  },
  statement: 'conv(δ_i, w)(j) = w((i + begin − s·j) / d), zero where that is no tap, for correlation',
  source: [
    {
      title: 'Wikipedia: Finite impulse response',
      section: 'Definition',
      url: 'https://en.wikipedia.org/wiki/Finite_impulse_response#Definition',
    },
    {
      title: 'Goodfellow, Bengio and Courville, Deep Learning',
      section: '9.2, parameter sharing',
      url: 'https://www.deeplearningbook.org/contents/convnets.html',
    },
  ],
  requires: { paddingMode: ['zeros'] },
  operations: ['forward', 'inputGradient', 'filterGradient', 'transposed'],
  domains: ['exact'],
  given: (context) => {
    const problem: ConvProblem = { ...context.problem(), paddingMode: 'zeros' }
    const { batch, inputChannels, outputChannels, inputSize } = problem
    const outputs = [batch, outputChannels, ...outputSize(problem)]
    const isForward = context.operation === 'forward'
    const { delta, place } = impulse(context, isForward ? [batch, inputChannels, ...inputSize] : outputs)
    return {
      problem,
      delta,
      place,
      x: context.operand(problem, 'input', 'forward'),
      w: context.operand(problem, 'filter', 'forward'),
    }
  },
  equation: ({ problem, delta, place, x, w }, { operation }) => {
    switch (operation) {
      case 'forward':
        return { lhs: call(operation, problem, { input: delta, filter: w }), rhs: response(problem, w, place) }
      case 'filterGradient':
        return { lhs: call(operation, problem, { input: x, outputGradient: delta }), rhs: window(problem, x, place) }
      case 'inputGradient':
        return {
          lhs: call(operation, problem, { outputGradient: delta, filter: w }),
          rhs: spreadFilter(problem, w, place),
        }
      default:
        return { lhs: call(operation, problem, { input: delta, filter: w }), rhs: spreadFilter(problem, w, place) }
    }
  },
})
