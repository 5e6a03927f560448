import reference from '@convlaws/reference'
import { type Axis, axesOf, brokenConstraint, type ConvProblem, outputSize, restOf } from '@convlaws/spec'
import { lineTensor } from '../line-problem.ts'
import { paddedAxis } from '../stencil/extended-axis.ts'
import { type NamedPadding, namedPaddings } from './named-paddings.ts'
import { problemOfAxes, type SizeState, sizeAxes } from './size-state.ts'

/** One element of the drawn axis. */
export interface SizePlace {
  /** Counted from the first input element; padding has negative places, or places from inputSize on. */
  readonly place: number
  readonly isPadding: boolean
  /** No window reads it. */
  readonly isUnread: boolean
}

/** Everything that the figure of output sizes draws. */
export interface SizeView {
  readonly state: SizeState
  readonly problem: ConvProblem
  readonly broken: ReturnType<typeof brokenConstraint>
  readonly inputSize: readonly number[]
  readonly filterSize: readonly number[]
  /** What comes out of forward; empty where the setting is refused. */
  readonly outputSize: readonly number[]
  /** The drawn axis, its padding as numbers, and its place among the axes. */
  readonly axis: Axis
  readonly axisPlace: number
  readonly places: readonly SizePlace[]
  /** Elements at the far end that the stride steps over, padding among them. */
  readonly rest: number
  /** How many input elements of the axis are never read, wherever they are. */
  readonly unread: number
  readonly names: readonly NamedPadding[]
}

/** Which places some window reads: the ones whose input gradient is not zero for a filter and a gradient of ones. */
function readPlaces(axis: Axis): Set<number> {
  const padded: Axis = { ...axis, inputSize: axis.inputSize + axis.begin + axis.end, begin: 0, end: 0 }
  const problem = problemOfAxes([padded], 'explicit')
  const ones = (length: number) => lineTensor(Array.from({ length }, () => 1))
  const { data } = reference.inputGradient(problem, {
    outputGradient: ones(outputSize(problem)[0]!),
    filter: ones(axis.filterSize),
  })
  return new Set([...data.keys()].filter((at) => data[at] !== 0).map((at) => at - axis.begin))
}

/** Computes what the figure shows: sizes by `spec`, what is read by the reference. */
export function sizeView(state: SizeState): SizeView {
  const axes = sizeAxes(state)
  const problem = problemOfAxes(axes, state.padding)
  const broken = brokenConstraint(problem)
  const axisPlace = Math.min(state.axis, state.rank - 1)
  const axis = axesOf(problem)[axisPlace]!
  const isBrokenHere = brokenConstraint(problemOfAxes([axis], 'explicit')) !== null
  const read = isBrokenHere ? null : readPlaces(axis)
  const places = paddedAxis(isBrokenHere ? { ...axis, filterSize: 1 } : axis, problem).places.map(
    ({ place, kind }): SizePlace => ({
      place,
      isPadding: kind === 'padding',
      isUnread: read !== null && !read.has(place),
    }),
  )
  return {
    state,
    problem,
    broken,
    inputSize: problem.inputSize,
    filterSize: problem.filterSize,
    outputSize: broken ? [] : outputSize(problem),
    axis,
    axisPlace,
    places,
    rest: isBrokenHere ? 0 : restOf(axis),
    unread: places.filter(({ isPadding, isUnread }) => isUnread && !isPadding).length,
    names: namedPaddings(sizeAxes(state)[axisPlace]!),
  }
}
