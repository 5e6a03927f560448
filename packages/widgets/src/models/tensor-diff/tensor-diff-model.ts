import { sizeOf, type Tensor } from '@convlaws/spec'
import type { TensorDiffMessages } from '../../messages/figures/tensor-diff.ts'
import type { CellRef } from '../cell-ref.ts'
import { cursorCell, moveCursor, namesNoCell } from '../cursor.ts'
import { elementDifference } from '../element-difference.ts'
import type { FigureAction, FigureModel } from '../figure-model.ts'
import { indexAt, isInside, offsetOf } from '../row-major.ts'
import { type TensorDiffState, tensorDiffStart } from './tensor-diff-state.ts'

/** One element of both tensors. */
export interface DiffElement {
  readonly index: readonly number[]
  readonly offset: number
  readonly lhs: number
  readonly rhs: number
  readonly difference: number
  readonly allowed: number
  readonly differs: boolean
}

/** What the figure of a difference shows. */
export interface TensorDiffView {
  readonly state: TensorDiffState
  readonly lhs: Tensor
  readonly rhs: Tensor
  readonly difference: Tensor
  /** null where the two must be identical. */
  readonly allowed: Tensor | null
  /** Offsets of elements that differ by more than is allowed, in order. */
  readonly differing: readonly number[]
  /** The element that is shown; null where there are no elements. */
  readonly current: DiffElement | null
}

const tensor = (shape: readonly number[], data: readonly number[]): Tensor => ({ shape, data: Float64Array.from(data) })

function compared({ shape, lhs, rhs, allowed }: TensorDiffState) {
  const bound = allowed.length > 0 ? tensor(shape, allowed) : undefined
  const found = elementDifference(tensor(shape, lhs), tensor(shape, rhs), bound)!
  return { difference: found.difference, differing: [...found.offsets].sort((a, b) => a - b) }
}

/** How many steps a state has: a differing element each; at least one. */
const countOf = (state: TensorDiffState) => Math.max(compared(state).differing.length, 1)

const isThere = ({ shape, allowed }: TensorDiffState, { grid, index }: CellRef) =>
  ['lhs', 'rhs', 'difference', ...(allowed.length > 0 ? ['allowed'] : [])].includes(grid) && isInside(shape, index)

/** A list of another length than the shape says has been left behind by an older shape: zeros stand in for it. */
function fitted(state: TensorDiffState): TensorDiffState {
  const count = sizeOf(state.shape)
  const fit = (values: readonly number[]) => (values.length === count ? values : Array.from({ length: count }, () => 0))
  const allowed = state.allowed.length === count ? state.allowed : []
  return { ...state, lhs: fit(state.lhs), rhs: fit(state.rhs), allowed }
}

function reduce(state: TensorDiffState, action: FigureAction<TensorDiffState>): TensorDiffState {
  if (action.type !== 'set') {
    const step = ({ index }: CellRef) => {
      const place = compared(state).differing.indexOf(offsetOf(state.shape, index))
      return place < 0 ? undefined : place
    }
    if (namesNoCell(action, (cell) => isThere(state, cell))) return state
    return moveCursor(state, action, countOf(state), step)
  }
  const next = fitted({ ...state, ...action.change })
  const pin = next.pin && isThere(next, next.pin) ? next.pin : null
  return { ...next, pin, at: Math.min(Math.max(next.at, 0), countOf(next) - 1), over: null }
}

function view(state: TensorDiffState): TensorDiffView {
  const { shape } = state
  const { difference, differing } = compared(state)
  const cell = cursorCell(state)
  const offset = cell ? offsetOf(shape, cell.index) : (differing[state.at] ?? 0)
  return {
    state,
    lhs: tensor(shape, state.lhs),
    rhs: tensor(shape, state.rhs),
    difference,
    allowed: state.allowed.length > 0 ? tensor(shape, state.allowed) : null,
    differing,
    current:
      sizeOf(shape) === 0
        ? null
        : {
            index: indexAt(shape, offset),
            offset,
            lhs: state.lhs[offset]!,
            rhs: state.rhs[offset]!,
            difference: difference.data[offset]!,
            allowed: state.allowed[offset] ?? 0,
            differs: differing.includes(offset),
          },
  }
}

/** Two tensors side by side, what lies between them, and what may: one step for each element that differs. */
export const tensorDiffModel: FigureModel<TensorDiffState, TensorDiffView, TensorDiffMessages> = {
  init: tensorDiffStart,
  reduce,
  view,
  describe: (state, words) => words.messages.sentence(view(state)),
  timeline: (state) => ({ at: state.at, count: countOf(state) }),
  pinned: ({ pin }) => pin,
  shown: cursorCell,
}
