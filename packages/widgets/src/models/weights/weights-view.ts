import reference from '@convlaws/reference'
import { type CellRef, sameCell } from '../cell-ref.ts'
import { cursorCell } from '../cursor.ts'
import { lineProblem, lineTensor } from '../line-problem.ts'
import { isInside } from '../row-major.ts'
import { smallProblem } from '../small-problem.ts'
import { subscript } from './subscript.ts'
import { outputsOf, type WeightsState } from './weights-state.ts'

/** One entry of the matrix. */
export interface Weight {
  readonly row: number
  readonly column: number
  readonly value: number
  /** The same for all places of one free weight; '' for an entry that is zero by construction. */
  readonly letter: string
  /** Which of the shared weights, so that equal ones have one colour; null where nothing is shared. */
  readonly tap: number | null
}

/** Everything that the figure of weights draws. */
export interface WeightsView {
  readonly state: WeightsState
  readonly matrix: readonly (readonly Weight[])[]
  /** Free weights: qp, qk or k. */
  readonly free: number
  readonly output: readonly number[]
  /** The row whose sum is shown. */
  readonly at: number
  /** The weight that is looked at, if any, and every place where it stands. */
  readonly looked: Weight | null
  readonly reused: readonly Weight[]
}

const letterOf = (tap: number) => 'abcde'[tap]!

/** What a layer without bands has outside them: not zero, and not the same everywhere. */
const filler = (row: number, column: number) => ((5 * row + 3 * column) % 7) - 3 || 4

function weightAt({ kind, filter }: WeightsState, row: number, column: number): Weight {
  const tap = column - row
  const isInside = tap >= 0 && tap < filter.length
  const place = { row, column, tap: null }
  // A layer that shares nothing has other numbers in each row; they become the shared ones in row 0.
  if (kind === 'dense') {
    const value = isInside ? filter[tap]! + row : filler(row, column)
    return { ...place, value, letter: `w${subscript(row, column)}` }
  }
  if (!isInside) return { ...place, value: 0, letter: '' }
  return kind === 'banded'
    ? { ...place, value: filter[tap]! + row, letter: `${letterOf(tap)}${subscript(row)}` }
    : { ...place, value: filter[tap]!, letter: letterOf(tap), tap }
}

/**
 * The output of each kind as a convolution: a fully connected layer is one position with p taps and q output channels, a
 * banded one has a group of its own for each window, and shared weights are the convolution itself.
 */
function outputOf({ kind, input, filter }: WeightsState, matrix: WeightsView['matrix']): number[] {
  const [q, p, k] = [matrix.length, input.length, filter.length]
  const shape = (channels: number, size: number, numbers: readonly number[]) => ({
    shape: [1, channels, size],
    data: Float64Array.from(numbers),
  })
  if (kind === 'toeplitz') {
    const problem = lineProblem({ inputSize: p, filterSize: k })
    return [...reference.forward(problem, { input: lineTensor(input), filter: lineTensor(filter) }).data]
  }
  const size = kind === 'dense' ? p : k
  const channels = kind === 'dense' ? 1 : q
  const problem = smallProblem({
    inputSize: [size],
    filterSize: [size],
    strides: [1],
    dilations: [1],
    padding: 'valid',
    inputChannels: channels,
    outputChannels: q,
    groups: channels,
  })
  const rows = matrix.flatMap((row) =>
    (kind === 'dense' ? row : row.filter(({ letter }) => letter)).map(({ value }) => value),
  )
  const windows = kind === 'dense' ? input : matrix.flatMap((_, row) => input.slice(row, row + k))
  const weights = { shape: [q, 1, size], data: Float64Array.from(rows) }
  return [...reference.forward(problem, { input: shape(channels, size, windows), filter: weights }).data]
}

/** Whether the figure has a cell. */
export function hasWeightsCell(state: WeightsState, { grid, index }: CellRef): boolean {
  const sizes: { readonly [grid: string]: readonly number[] | undefined } = {
    weights: [outputsOf(state), state.input.length],
    input: [state.input.length],
    output: [outputsOf(state)],
  }
  return isInside(sizes[grid], index)
}

/** Computes what the figure shows; outputs come from the reference. */
export function weightsView(state: WeightsState): WeightsView {
  const [q, p, k] = [outputsOf(state), state.input.length, state.filter.length]
  const range = (length: number) => Array.from({ length }, (_, place) => place)
  const matrix = range(q).map((row) => range(p).map((column) => weightAt(state, row, column)))
  const cell = cursorCell(state)
  const looked =
    matrix.flat().find(({ row, column }) => sameCell(cell, { grid: 'weights', index: [row, column] })) ?? null
  return {
    state,
    matrix,
    free: { dense: q * p, banded: q * k, toeplitz: k }[state.kind],
    output: outputOf(state, matrix),
    at: looked?.row ?? (cell?.grid === 'output' ? cell.index[0]! : state.at),
    looked,
    reused: looked?.letter ? matrix.flat().filter(({ letter }) => letter === looked.letter) : [],
  }
}
