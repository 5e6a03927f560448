import reference from '@convlaws/reference'
import { axesOf, brokenConstraint, type ConvProblem, outputSize } from '@convlaws/spec'
import { type CellRef, sameCell } from '../cell-ref.ts'
import { cursorCell } from '../cursor.ts'
import { indexAt, isInside, offsetOf } from '../row-major.ts'
import { counting, singleChannel, smallProblem } from '../small-problem.ts'
import type { Factors } from '../sum-of-products.ts'
import { type AxisPlace, type ExtendedAxis, paddedAxis, transposedAxis } from './extended-axis.ts'
import { type StencilState, stencilProblem } from './stencil-state.ts'

/** One element that the filter can stand on. */
export interface StencilCell {
  readonly index: readonly number[]
  readonly kind: AxisPlace['kind']
  readonly value: number
  /** The input element that is read here, as an index; null for a zero. */
  readonly source: readonly number[] | null
  /** The number it is multiplied by in the shown window, if it is read there. */
  readonly factor?: number
  /** No window reads it: the stride steps over it, or a dilated filter skips it. */
  readonly isUnread: boolean
  /** It is the input element that is looked at, or a copy of it in the border, or its source. */
  readonly isRelated: boolean
}

/** One product of the shown window. */
export interface StencilTerm {
  /** Which filter element, and which place under it. */
  readonly filter: readonly number[]
  readonly place: readonly number[]
  readonly factors: Factors
}

/** Everything that the stencil draws. Numbers of `results` come from the reference. */
export interface StencilView {
  readonly state: StencilState
  readonly problem: ConvProblem
  /** The rule that forbids this setting; then there are no windows and no results. */
  readonly broken: ReturnType<typeof brokenConstraint>
  /** Sizes: of the input with what is virtual, of the filter, of the result. */
  readonly extendedSize: readonly number[]
  readonly filterSize: readonly number[]
  readonly resultSize: readonly number[]
  /** How many elements the input has, an entry an axis. */
  readonly inputSize: readonly number[]
  readonly cells: readonly StencilCell[]
  readonly filter: readonly number[]
  readonly results: readonly number[]
  /** The result whose window is shown. */
  readonly at: readonly number[]
  readonly terms: readonly StencilTerm[]
  /** The products of every result, in order. */
  readonly allTerms: readonly (readonly StencilTerm[])[]
  /** Results that read the element that is looked at, as offsets; empty while a window is looked at. */
  readonly affected: readonly number[]
  /** The cell that is looked at, if it is not a result. */
  readonly looked: CellRef | null
}

const each = (sizes: readonly number[]) => counting(sizes).map((offset) => indexAt(sizes, offset))

/** The places that the window of a result reads, with the filter element that meets each. */
function windowOf(axes: readonly ExtendedAxis[], result: readonly number[], filterSize: readonly number[]) {
  return each(filterSize).map((tap) => ({
    filter: tap.map((entry, axis) => axes[axis]!.taps[entry]!.filter),
    at: tap.map((entry, axis) => result[axis]! * axes[axis]!.step + axes[axis]!.taps[entry]!.distance),
  }))
}

/** The sizes of what goes in, and the numbers that come out. */
function numbersOf({ transposed }: StencilState, problem: ConvProblem, isBroken: boolean) {
  const inputSize = transposed && !isBroken ? outputSize(problem) : problem.inputSize
  const [input, filter] = [counting(inputSize), counting(problem.filterSize)]
  const operands = { input: singleChannel(inputSize, input), filter: singleChannel(problem.filterSize, filter) }
  const results = isBroken ? [] : [...reference[transposed ? 'transposed' : 'forward'](problem, operands).data]
  return { inputSize, input, filter, results }
}

/** Computes what the stencil shows. */
export function stencilView(state: StencilState): StencilView {
  const problem = stencilProblem(state)
  const broken = brokenConstraint(problem)
  const { inputSize, input, filter, results } = numbersOf(state, problem, broken !== null)
  const { filterSize } = problem
  const drawn = broken ? smallProblem({ ...problem, padding: 'valid', filterSize: inputSize.map(() => 1) }) : problem
  const axes = axesOf(drawn).map((axis) =>
    state.transposed && !broken ? transposedAxis(axis, drawn) : paddedAxis(axis, drawn),
  )
  const extendedSize = axes.map(({ places }) => places.length)
  const resultSize = broken ? inputSize.map(() => 0) : axes.map((axis) => axis.results)
  const windows = broken ? [] : each(resultSize).map((result) => windowOf(axes, result, filterSize))

  const looked = cursorCell(state)
  const result = looked?.grid === 'output' ? offsetOf(resultSize, looked.index) : Math.min(state.at, windows.length - 1)
  const shown = looked?.grid === 'input' ? [] : (windows[result] ?? [])
  const factorAt = new Map(
    shown.map((tap) => [offsetOf(extendedSize, tap.at), filter[offsetOf(filterSize, tap.filter)]!]),
  )
  const readers = new Set(windows.flatMap((taps) => taps.map(({ at }) => offsetOf(extendedSize, at))))

  const places = each(extendedSize).map((at) => at.map((entry, axis) => axes[axis]!.places[entry]!))
  const sourceOf = (place: readonly AxisPlace[]) =>
    place.some(({ source }) => source === null) ? null : place.map(({ source }) => source!)
  const nameOf = (place: readonly AxisPlace[]) => place.map((entry) => entry.place)
  const found =
    looked?.grid === 'input' ? places.find((place) => nameOf(place).join() === looked.index.join()) : undefined
  const source = found && sourceOf(found)?.join()
  const isReal = found?.every(({ kind }) => kind === 'real')
  const isRelated = (place: readonly AxisPlace[]) =>
    !!found &&
    (place === found ||
      (source !== undefined &&
        sourceOf(place)?.join() === source &&
        (isReal || place.every(({ kind }) => kind === 'real'))))
  const cells = places.map((place, offset): StencilCell => {
    const from = sourceOf(place)
    const factor = factorAt.get(offset)
    return {
      index: nameOf(place),
      kind: (['padding', 'inserted'] as const).find((kind) => place.some((entry) => entry.kind === kind)) ?? 'real',
      value: from ? input[offsetOf(inputSize, from)]! : 0,
      source: from,
      ...(factor !== undefined && { factor }),
      isUnread: !broken && !readers.has(offset),
      isRelated: isRelated(place),
    }
  })
  const allTerms = windows.map((taps) =>
    taps.map((tap): StencilTerm => {
      const { value, index } = cells[offsetOf(extendedSize, tap.at)]!
      return { filter: tap.filter, place: index, factors: [value, filter[offsetOf(filterSize, tap.filter)]!] }
    }),
  )
  // A real element also counts where the border repeats it; a virtual one stands for its own place.
  const reads = (offset: number) => (isReal ? cells[offset]!.isRelated : places[offset] === found)
  return {
    state,
    problem,
    broken,
    extendedSize,
    filterSize,
    resultSize,
    inputSize,
    cells,
    filter,
    results,
    at: windows.length > 0 ? indexAt(resultSize, result) : [],
    terms: looked?.grid === 'input' ? [] : (allTerms[result] ?? []),
    allTerms,
    affected: found
      ? windows.flatMap((taps, offset) => (taps.some(({ at }) => reads(offsetOf(extendedSize, at))) ? [offset] : []))
      : [],
    looked: looked && !sameCell(looked, { grid: 'output', index: indexAt(resultSize, result) }) ? looked : null,
  }
}

/** Whether the stencil has a cell. */
export function hasStencilCell({ cells, filterSize, resultSize }: StencilView, { grid, index }: CellRef): boolean {
  if (grid === 'input') return cells.some((cell) => cell.index.join() === index.join())
  return grid === 'filter' ? isInside(filterSize, index) : grid === 'output' && isInside(resultSize, index)
}
