import type { DualMessages } from '../../messages/figures/dual.ts'
import type { FigureWords } from '../../messages/figures/figure-words.ts'
import type { CellRef } from '../cell-ref.ts'
import { compactNumber } from '../compact-number.ts'
import { moveCursor, namesNoCell } from '../cursor.ts'
import type { FigureModel } from '../figure-model.ts'
import { isInside } from '../row-major.ts'
import { sumText } from '../sum-of-products.ts'
import { type DualState, dualPlaces, dualStart } from './dual-state.ts'
import { type DualView, dualView } from './dual-view.ts'

function has(state: DualState, { grid, index }: CellRef): boolean {
  if (state.tab !== 'discrete') return false
  const [a, b] = state.isExchanged ? [state.b, state.a] : [state.a, state.b]
  const sizes: { readonly [grid: string]: readonly number[] | undefined } = {
    products: [a.length, b.length],
    output: [a.length + b.length - 1],
  }
  return isInside(sizes[grid], index)
}

function withSettings(state: DualState, change: Partial<DualState>): DualState {
  const next = { ...state, over: null, ...change }
  // The two tabs have steps of their own; an area is there to see from the middle on.
  const at =
    change.tab && change.tab !== state.tab && change.at === undefined
      ? change.tab === 'discrete'
        ? 0
        : dualStart.at
      : next.at
  return { ...next, at: Math.min(at, dualPlaces(next) - 1), pin: next.pin && has(next, next.pin) ? next.pin : null }
}

function describe({ state, shown, isSame }: DualView, words: FigureWords<DualMessages>): string {
  const { messages } = words
  if (shown.tab === 'discrete') {
    const value = shown.output[shown.at]!
    return [
      messages.outputSays(shown.at, sumText(shown.terms, value)),
      messages.lengthSays(shown.a.length, shown.b.length),
      messages.exchangeSays(isSame),
    ].join(' ')
  }
  const { names, x, value, sum, step } = shown
  return [
    messages.areaSays(names, compactNumber(x), compactNumber(value)),
    messages.sampleSays(state.samples, compactNumber(sum), compactNumber(Math.abs(sum - value)), step),
    messages.exchangeSays(isSame),
  ].join(' ')
}

/** The definition, continuous and discrete: one function turned and moved over the other; a table of products. */
export const dualModel: FigureModel<DualState, DualView, DualMessages> = {
  init: dualStart,
  reduce: (state, action) => {
    switch (action.type) {
      case 'set':
        return withSettings(state, action.change)
      case 'press':
        return action.name === 'exchange' ? withSettings(state, { isExchanged: !state.isExchanged, pin: null }) : state
      default:
        if (namesNoCell(action, (cell) => has(state, cell))) return state
        return moveCursor(state, action, dualPlaces(state), ({ index }) => index.reduce((sum, entry) => sum + entry, 0))
    }
  },
  view: dualView,
  describe: (state, words) => describe(dualView(state), words),
  timeline: (state) => ({ at: state.at, count: dualPlaces(state) }),
  pinned: ({ pin }) => pin,
  shown: ({ tab, over, at }) => (tab === 'discrete' ? (over ?? { grid: 'output', index: [at] }) : null),
}
