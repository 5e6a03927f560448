import { axesOf, type ConvProblem, sizeOf } from '@convlaws/spec'
import { range } from '../range.ts'
import { type AxisMap, forwardAxis, inputGradientPhases, type Phase, unitAxis } from './axis-map.ts'
import { filterSteps } from './steps.ts'

/** Three axes, slowest first. */
export type Axes = readonly [AxisMap, AxisMap, AxisMap]

/**
 * The filter of a pass as a matrix: element [row, channel, tap] of group g stands at
 * g·group + row·row + channel·channel + taps[tap], counted in elements.
 */
export interface FilterView {
  readonly group: number
  readonly row: number
  readonly channel: number
  readonly taps: Int32Array
}

/**
 * One correlation over tables, the common form of forward, the input gradient and transposed convolution:
 *
 *     destination[n, g, row, place(q)] = Σ over channel, tap of filter[g, row, channel, tap] · source[n, g, channel, …]
 *
 * In GEMM's terms, for each image and group: m = rows, n = positions q, k = channels · taps.
 */
export interface Pass {
  readonly batch: number
  readonly groups: number
  /** Destination channels of a group: m. */
  readonly rows: number
  /** Source channels of a group. */
  readonly channels: number
  readonly axes: Axes
  readonly filter: FilterView
}

/** Positions that a pass computes: GEMM's n. */
export const positionsOf = ({ axes }: Pick<Pass, 'axes'>): number => axes.reduce((n, { outputs }) => n * outputs, 1)

/** Taps of a pass; 0 where nothing is read. */
export const tapsOf = ({ axes }: Pick<Pass, 'axes'>): number => axes.reduce((n, { taps }) => n * taps, 1)

/** Elements of a plane of the source. */
export const sourcePixels = ({ axes }: Pick<Pass, 'axes'>): number =>
  axes.reduce((n, { sourceSize }) => n * sourceSize, 1)

/** Elements of a plane of the destination. */
export const destinationPixels = ({ axes }: Pick<Pass, 'axes'>): number =>
  axes.reduce((n, { destinationSize }) => n * destinationSize, 1)

/** Whether the positions of a pass are all elements of its destination, in order. */
export const isWhole = ({ axes }: Pick<Pass, 'axes'>): boolean => axes.every(({ step }) => step === 1)

/** What each axis has, as three, slowest first; `missing` for those that a lower rank lacks. */
export const inThree = <T>(list: readonly T[], missing: T): readonly [T, T, T] =>
  [...Array<T>(3 - list.length).fill(missing), ...list] as unknown as readonly [T, T, T]

const unitPhase: Phase = { axis: unitAxis, places: [0] }

/** Where the taps at the given places of each axis stand in the filter; orientation 'convolution' counts from the end. */
function tapOffsets(problem: ConvProblem, places: readonly (readonly number[])[]): Int32Array {
  const { tap } = filterSteps(problem)
  const flips = problem.orientation === 'convolution'
  let flat = [0]
  places.forEach((list, a) => {
    const size = problem.filterSize[a]!
    flat = flat.flatMap((outer) => list.map((k) => outer * size + (flips ? size - 1 - k : k)))
  })
  return Int32Array.from(flat, (index) => index * tap)
}

/** The one pass of forward. */
export function forwardPass(problem: ConvProblem): Pass {
  const { batch, groups, inputChannels, outputChannels, filterSize, paddingMode } = problem
  const { output, input } = filterSteps(problem)
  const rows = outputChannels / groups
  return {
    batch,
    groups,
    rows,
    channels: inputChannels / groups,
    axes: inThree(
      axesOf(problem).map((axis) => forwardAxis(axis, paddingMode)),
      unitAxis,
    ),
    filter: { group: rows * output, row: output, channel: input, taps: tapOffsets(problem, filterSize.map(range)) },
  }
}

/** All n elements of a plane, reached by no tap. */
const tapless = (n: number): Phase => ({
  axis: { ...unitAxis, outputs: n, taps: 0, extended: new Int32Array(), destinationSize: n },
  places: [],
})

/**
 * The passes of the input gradient of a problem with zero padding: one for each phase of the strides. Strides beyond the
 * filter have phases without taps, and three such axes thousands of them. Up to two of an axis are computed as others are,
 * beside them; of more only those with taps, after a pass over all elements, which writes what those without have.
 */
export function inputGradientPasses(problem: ConvProblem): Pass[] {
  const { batch, groups, inputChannels, outputChannels } = problem
  const { output, input } = filterSteps(problem)
  const channels = outputChannels / groups
  let combinations: Phase[][] = [[]]
  let leftOut = false
  for (const axis of axesOf(problem)) {
    const every = inputGradientPhases(axis)
    const phases = every.filter(({ places }) => every.length <= 2 || places.length > 0)
    leftOut ||= phases.length < every.length
    combinations = combinations.flatMap((outer) => phases.map((phase) => [...outer, phase]))
  }
  if (leftOut) combinations.unshift([tapless(sizeOf(problem.inputSize))])
  return combinations.map((phases) => ({
    batch,
    groups,
    rows: inputChannels / groups,
    channels,
    axes: inThree(phases, unitPhase).map(({ axis }) => axis) as unknown as Axes,
    filter: {
      group: channels * output,
      row: input,
      channel: output,
      taps: tapOffsets(
        problem,
        phases.map(({ places }) => places),
      ),
    },
  }))
}
