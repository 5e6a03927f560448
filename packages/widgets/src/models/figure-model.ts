import type { FigureWords } from '../messages/figures/figure-words.ts'
import type { CellRef } from './cell-ref.ts'

/** What can be done to every figure, by key, pointer, control or link. A figure leaves alone what means nothing to it. */
export type FigureAction<State> =
  /** Values of fields, each legal by the rule of its field. */
  | { readonly type: 'set'; readonly change: Partial<State> }
  /** So many steps forward; negative goes back. */
  | { readonly type: 'step'; readonly by: number }
  /** A cell is focused or under the pointer; null when none is any more. */
  | { readonly type: 'show'; readonly cell: CellRef | null }
  /** A cell stays shown while others are focused. */
  | { readonly type: 'pin'; readonly cell: CellRef }
  | { readonly type: 'unpin' }
  /** A cell has been given a number. */
  | { readonly type: 'edit'; readonly cell: CellRef; readonly value: number }
  /** A button of this figure alone has been pressed. To begin again is no action: whoever holds the state goes back. */
  | { readonly type: 'press'; readonly name: string }

/** Where a figure is on its way: `at` counts from 0 to below `count`. */
export interface Timeline {
  readonly at: number
  readonly count: number
}

/** A figure without a page: pure functions of plain data. Every number in a view comes from the reference. */
export interface FigureModel<State, View, Own> {
  readonly init: State
  readonly reduce: (state: State, action: FigureAction<State>) => State
  readonly view: (state: State) => View
  /** The step that is shown, in one or two sentences, for those who listen. */
  readonly describe: (state: State, words: FigureWords<Own>) => string
  /** Left out where the figure has no steps. */
  readonly timeline?: (state: State) => Timeline
  /** How far from zero the number of a cell may be; undefined where it cannot be edited. Left out where none can. */
  readonly limitOf?: (cell: CellRef) => number | undefined
  /** The cell that is pinned, if any. Left out where nothing can be pinned. */
  readonly pinned?: (state: State) => CellRef | null
  /** The cell that is shown, if any; it would be pinned by the button. Left out where nothing can be pinned. */
  readonly shown?: (state: State) => CellRef | null
}
