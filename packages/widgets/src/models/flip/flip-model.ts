import type { FigureWords } from '../../messages/figures/figure-words.ts'
import type { FlipMessages } from '../../messages/figures/flip.ts'
import type { CellRef } from '../cell-ref.ts'
import { moveCursor } from '../cursor.ts'
import type { FigureModel } from '../figure-model.ts'
import { sumText } from '../sum-of-products.ts'
import { violationText } from '../violation-text.ts'
import { type FlipState, flipLimits, flipStart } from './flip-state.ts'
import { type FlipView, flipView } from './flip-view.ts'

const lengths = ({ input, filter }: FlipState): { readonly [grid: string]: number | undefined } => ({
  input: input.length,
  output: input.length,
  filter: filter.length,
})

const has = (state: FlipState, { grid, index }: CellRef) =>
  index.length === 1 && index[0]! >= 0 && index[0]! < (lengths(state)[grid] ?? 0)

function withSettings(state: FlipState, change: Partial<FlipState>): FlipState {
  const isTurning = change.orientation !== undefined && change.orientation !== state.orientation
  const next = { ...state, over: null, ...change, isTurning }
  return {
    ...next,
    at: Math.min(next.at, next.input.length - 1),
    pin: next.pin && has(next, next.pin) ? next.pin : null,
  }
}

function edited(state: FlipState, { grid, index }: CellRef, value: number): FlipState {
  if (grid !== 'input' && grid !== 'filter') return state
  const limited = Number.isFinite(value) && Math.abs(value) <= flipLimits[grid].limit
  return limited ? { ...state, [grid]: state[grid].with(index[0]!, value), isTurning: false } : state
}

function describe(view: FlipView, words: FigureWords<FlipMessages>): string {
  const { state, broken, problem, output, at, terms, looked, affected, exchange, differing } = view
  const { messages, common } = words
  if (broken) return violationText(broken, problem, common.violation)
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
        if ((action.type === 'show' || action.type === 'pin') && action.cell && !has(state, action.cell)) return state
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
  pinned: ({ pin }) => pin,
  shown: ({ over, at }) => over ?? { grid: 'output', index: [at] },
}
