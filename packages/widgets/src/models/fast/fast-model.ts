import type { FastMessages } from '../../messages/figures/fast.ts'
import type { CellRef } from '../cell-ref.ts'
import { cursorCell, moveCursor, namesNoCell } from '../cursor.ts'
import type { FigureAction, FigureModel } from '../figure-model.ts'
import { isInside } from '../row-major.ts'
import { float32 } from './arithmetic.ts'
import { type AlgorithmResult, definitionOf, resultOf } from './comparison.ts'
import { type FastState, fastAlgorithms, fastLimit, fastStart } from './fast-state.ts'
import { type FourierStages, fourierStages } from './fft.ts'
import { im2col } from './im2col.ts'
import { type WinogradTile, winogradTiles } from './winograd.ts'

/** What the figure of fast algorithms shows. */
export interface FastView {
  readonly state: FastState
  /** The definition, by the reference. */
  readonly definition: readonly number[]
  /** Every algorithm's result, in the order of `fastAlgorithms`. */
  readonly results: readonly AlgorithmResult[]
  /** The result of the algorithm that is shown. */
  readonly result: AlgorithmResult
  readonly rows: readonly (readonly number[])[]
  readonly tiles: readonly WinogradTile<number>[]
  readonly stages: FourierStages<number>
  readonly at: number
}

/** The stages of the way by frequencies: two transforms, a product, a transform back. */
const fourierSteps = 4

/** How many steps the algorithm has: a row, a tile, or a stage each. */
export function fastSteps({ algorithm, input, filter }: FastState): number {
  const outputs = input.length - filter.length + 1
  return { im2col: outputs, winograd: Math.ceil(outputs / 2), fft: fourierSteps }[algorithm]
}

/** The operand whose numbers are the cells of a grid. */
const operandOf = (grid: string) => (grid === 'x' ? 'input' : grid === 'w' ? 'filter' : undefined)

function isThere(state: FastState, { grid, index }: CellRef): boolean {
  const name = operandOf(grid)
  return name !== undefined && isInside([state[name].length], index)
}

function reduce(state: FastState, action: FigureAction<FastState>): FastState {
  switch (action.type) {
    case 'set': {
      const next = { ...state, ...action.change }
      const restarts = action.change.algorithm !== undefined && action.change.at === undefined
      const at = restarts ? 0 : Math.min(Math.max(next.at, 0), fastSteps(next) - 1)
      return { ...next, at, pin: next.pin && isThere(next, next.pin) ? next.pin : null, over: null }
    }
    case 'edit': {
      const { cell, value } = action
      const name = operandOf(cell.grid)
      const isLegal = isThere(state, cell) && Math.abs(value) <= fastLimit
      return name && isLegal ? { ...state, [name]: state[name].with(cell.index[0]!, value) } : state
    }
    default:
      return namesNoCell(action, (cell) => isThere(state, cell)) ? state : moveCursor(state, action, fastSteps(state))
  }
}

function view(state: FastState): FastView {
  const input = state.input.map(Math.fround)
  const filter = state.filter.map(Math.fround)
  const results = fastAlgorithms.map((algorithm) => resultOf(algorithm, input, filter))
  return {
    state,
    definition: definitionOf(input, filter),
    results,
    result: results.find(({ algorithm }) => algorithm === state.algorithm)!,
    rows: im2col(input, filter.length),
    tiles: winogradTiles(float32, input, filter as unknown as readonly [number, number, number]),
    stages: fourierStages(float32, input, filter),
    at: state.at,
  }
}

/** Three ways to one correlation, in float32: a matrix product, Winograd's tiles, the Fourier transform; and their errors. */
export const fastModel: FigureModel<FastState, FastView, FastMessages> = {
  init: fastStart,
  reduce,
  view,
  describe: (state, words) => words.messages.sentence(view(state)),
  timeline: (state) => ({ at: state.at, count: fastSteps(state) }),
  limitOf: ({ grid }) => (operandOf(grid) ? fastLimit : undefined),
  pinned: ({ pin }) => pin,
  shown: cursorCell,
}
