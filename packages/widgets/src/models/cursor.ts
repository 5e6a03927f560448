import { type CellRef, sameCell } from './cell-ref.ts'
import type { FigureAction } from './figure-model.ts'

/** Where a figure stands, in a state that has these fields: a step, and a cell that is looked at. */
export interface Cursor {
  /** The step, from 0. */
  readonly at: number
  /** Focused or under the pointer. */
  readonly over: CellRef | null
  /** Stays shown while others are focused. */
  readonly pin: CellRef | null
}

/** At the first step, looking at nothing else. */
export const startingCursor: Cursor = { at: 0, over: null, pin: null }

/** The cell to show: the pinned one, else the one that is looked at, else null: the step is shown. */
export function cursorCell({ over, pin }: Cursor): CellRef | null {
  return pin ?? over
}

/** Whether an action is about a cell that the figure does not have. */
export function namesNoCell<State>(action: FigureAction<State>, has: (cell: CellRef) => boolean): boolean {
  return 'cell' in action && action.cell !== null && !has(action.cell)
}

/**
 * What an action does to a cursor of so many steps. A step leaves the pinned cell; pinning the same cell again frees it.
 * `stepOf` says which step a cell is the picture of, so that stepping goes on from a pinned cell.
 */
export function moveCursor<State extends Cursor>(
  state: State,
  action: FigureAction<State>,
  count: number,
  stepOf: (cell: CellRef) => number | undefined = () => undefined,
): State {
  switch (action.type) {
    case 'step':
      return {
        ...state,
        at: Math.min(Math.max(state.at + action.by, 0), Math.max(count - 1, 0)),
        over: null,
        pin: null,
      }
    case 'show':
      return sameCell(state.over, action.cell) || state.over === action.cell ? state : { ...state, over: action.cell }
    case 'pin':
      return sameCell(state.pin, action.cell)
        ? { ...state, pin: null }
        : { ...state, pin: action.cell, over: null, at: stepOf(action.cell) ?? state.at }
    case 'unpin':
      return state.pin ? { ...state, pin: null } : state
    default:
      return state
  }
}
