import type { FigureWords } from '../../messages/figures/figure-words.ts'
import type { FlipMessages } from '../../messages/figures/flip.ts'
import type { CellRef } from '../cell-ref.ts'
import { moveCursor, namesNoCell } from '../cursor.ts'
import type { FigureModel } from '../figure-model.ts'
import { isInside } from '../row-major.ts'
import { sumText } from '../sum-of-products.ts'
import { type FlipState, flipLimits, flipStart } from './flip-state.ts'
import { type FlipView, flipView } from './flip-view.ts'

const lengths = ({ input, filter }: FlipState): { readonly [grid: string]: number | undefined } => ({
  input: input.length,
  output: input.length,
  filter: filter.length,
})

const has = (state: FlipState, { grid, index }: CellRef) => isInside([lengths(state)[grid] ?? 0], index)

function withSettings(state: FlipState, change: Partial<FlipState>): FlipState {
  const isTurning = change.orientation !== undefined && change.orientation !== state.orientation
  const next = { ...state, over: null, ...change, isTurning }
  return {
    ...next,
    at: Math.min(next.at, next.input.length - 1),
    pin: next.pin && has(next, next.pin) ? next.pin : null,
  }
}

const isOperand = (grid: string): grid is 'input' | 'filter' => grid === 'input' || grid === 'filter'

function edited(state: FlipState, { grid, index }: CellRef, value: number): FlipState {
  return isOperand(grid) && Math.abs(value) <= flipLimits[grid].limit
    ? { ...state, [grid]: state[grid].with(index[0]!, value), isTurning: false }
    : state
}

function describe(view: FlipView, words: FigureWords<FlipMessages>): string {
  const { state, output, at, terms, looked, affected, exchange, differing } = view
  const { messages } = words
  return [
    looked === null
      ? messages.outputSays(at, sumText(terms, output[at]!))
      : messages.inputSays(looked, state.input[looked]!, affected),
    messages.exchangeSays(state.orientation, exchange),
    messages.shiftSays(state.shift, differing),
  ].join(' ')
}

/** Convolution or correlation: the kernel is turned or not; what exchanging the operands and moving the input do. */
export const flipModel: FigureModel<FlipState, FlipView, FlipMessages> = {
  init: flipStart,
  reduce: (state, action) => {
    switch (action.type) {
      case 'set':
        return withSettings(state, action.change)
      case 'edit':
        return has(state, action.cell) ? edited(state, action.cell, action.value) : state
      default: {
        if (namesNoCell(action, (cell) => has(state, cell))) return state
        const next = moveCursor(state, action, state.input.length, ({ grid, index }) =>
          grid === 'output' ? index[0] : undefined,
        )
        return next.isTurning && action.type !== 'show' ? { ...next, isTurning: false } : next
      }
    }
  },
  view: flipView,
  describe: (state, words) => describe(flipView(state), words),
  timeline: ({ at, input }) => ({ at, count: input.length }),
  limitOf: ({ grid }) => (isOperand(grid) ? flipLimits[grid].limit : undefined),
  pinned: ({ pin }) => pin,
  shown: ({ over, at }) => over ?? { grid: 'output', index: [at] },
}
