import { cellField, choiceField, type Fields, integerField, listField } from '../../fields.ts'
import type { OverlapMessages } from '../../messages/figures/overlap.ts'
import type { CellRef } from '../cell-ref.ts'
import { type Cursor, cursorCell, moveCursor, namesNoCell, startingCursor } from '../cursor.ts'
import type { FigureAction, FigureModel } from '../figure-model.ts'
import { isInside } from '../row-major.ts'
import {
  type AdjointCheck,
  adjointCheck,
  interiorOf,
  isEven,
  type OverlapSetting,
  overlapCounts,
  overlapCounts2d,
  resultSize,
  stampOfInput,
} from './overlap.ts'

/** Everything that the figure of overlaps can be set to. */
export interface OverlapState extends OverlapSetting, Cursor {
  readonly rank: 1 | 2
  /** The kernel of the inner products; the list begins again where it is too short. So do x and y. */
  readonly weights: readonly number[]
  readonly x: readonly number[]
  readonly y: readonly number[]
}

/** What the figure of overlaps shows. */
export interface OverlapView {
  readonly state: OverlapState
  readonly length: number
  readonly counts: readonly number[]
  /** Counts over two axes, row by row; empty where one axis is shown. */
  readonly counts2d: readonly number[]
  readonly stamps: readonly (readonly (number | null)[])[]
  readonly interior: ReadonlySet<number>
  readonly even: boolean | null
  readonly divides: boolean
  readonly weights: readonly number[]
  readonly x: readonly number[]
  readonly y: readonly number[]
  readonly check: AdjointCheck
}

/** Kernel 3, stride 2: the checkerboard. */
export const overlapStart: OverlapState = {
  rank: 1,
  size: 5,
  filter: 3,
  stride: 2,
  padding: 0,
  weights: [1, 2, -1],
  x: [1, 0, 2, -1, 3],
  y: [1, -1, 2],
  ...startingCursor,
}

/** The names of {@link overlapPresets}. */
export type OverlapPreset = 'uneven' | 'even' | 'single' | 'gaps'

/** Kernel and stride of four kinds. */
export const overlapPresets: { readonly [name in OverlapPreset]: Partial<OverlapState> } = {
  uneven: {},
  even: { filter: 4 },
  single: { filter: 2 },
  gaps: { filter: 2, stride: 3 },
}

const list = { least: 1, most: 40, limit: 999 }

/** How the state is written. */
export const overlapFields: Fields<OverlapState> = {
  rank: choiceField('rank', [1, 2]),
  size: integerField('n', { min: 2, max: 6 }),
  filter: integerField('k', { min: 1, max: 6 }),
  stride: integerField('s', { min: 1, max: 4 }),
  padding: integerField<OverlapState>('p', ({ filter }) => ({ min: 0, max: Math.floor(filter / 2) })),
  weights: listField('w', list),
  x: listField('x', list),
  y: listField('y', list),
  at: integerField('step', { min: 0, max: 5 }),
  pin: cellField('pin'),
}

const cycled = (values: readonly number[], length: number) =>
  Array.from({ length }, (_, place) => values[place % values.length]!)

const operands = { x: 'x', y: 'y', w: 'weights' } as const

const isOperand = (grid: string): grid is keyof typeof operands => Object.hasOwn(operands, grid)

/** How many numbers each operand has. */
const lengthsOf = (state: OverlapState) => ({ x: resultSize(state), y: state.size, w: state.filter })

/** Whether the figure has a cell. */
function has(state: OverlapState, { grid, index }: CellRef): boolean {
  const { x, y, w } = lengthsOf(state)
  const isLine = state.rank === 1
  const sizes: { readonly [grid: string]: readonly number[] | undefined } = {
    // a row for each input, and one for the counts
    stamps: isLine ? [y + 1, x] : undefined,
    heat: isLine ? undefined : [x, x],
    x: [x],
    y: [y],
    w: [w],
    ax: [y],
    aty: [x],
  }
  if (!isInside(sizes[grid], index)) return false
  const [row, place] = index as readonly [number, number]
  // Beside its stamp an input has no cells.
  return grid !== 'stamps' || row === y || stampOfInput(state, row)[place] !== null
}

function edited(state: OverlapState, cell: CellRef, value: number): OverlapState {
  const { grid, index } = cell
  if (!isOperand(grid) || !has(state, cell) || !(Math.abs(value) <= list.limit)) return state
  const name = operands[grid]
  return { ...state, [name]: cycled(state[name], lengthsOf(state)[grid]).with(index[0]!, value) }
}

function reduce(state: OverlapState, action: FigureAction<OverlapState>): OverlapState {
  switch (action.type) {
    case 'set': {
      const changed = { ...state, ...action.change }
      const next = { ...changed, padding: Math.min(changed.padding, Math.floor(changed.filter / 2)) }
      const pin = next.pin && has(next, next.pin) ? next.pin : null
      return { ...next, pin, at: Math.min(Math.max(next.at, 0), next.size - 1), over: null }
    }
    case 'edit':
      return edited(state, action.cell, action.value)
    default:
      if (namesNoCell(action, (cell) => has(state, cell))) return state
      return moveCursor(state, action, state.size, ({ grid, index }) =>
        grid === 'stamps' && index[0]! < state.size ? index[0] : grid === 'y' ? index[0] : undefined,
      )
  }
}

function view(state: OverlapState): OverlapView {
  const length = resultSize(state)
  const [weights, x, y] = [cycled(state.weights, state.filter), cycled(state.x, length), cycled(state.y, state.size)]
  return {
    state,
    length,
    counts: overlapCounts(state),
    counts2d: state.rank === 2 ? overlapCounts2d(state) : [],
    stamps: Array.from({ length: state.size }, (_, input) => stampOfInput(state, input)),
    interior: new Set(interiorOf(state)),
    even: isEven(state),
    divides: state.filter % state.stride === 0,
    weights,
    x,
    y,
    check: adjointCheck(state, weights, x, y),
  }
}

/** Transposed convolution: stamps that overlap, how often each element is painted, and the adjoint identity. */
export const overlapModel: FigureModel<OverlapState, OverlapView, OverlapMessages> = {
  init: overlapStart,
  reduce,
  view,
  describe: (state, words) => words.messages.sentence(view(state)),
  timeline: ({ at, size }) => ({ at, count: size }),
  limitOf: ({ grid }) => (isOperand(grid) ? list.limit : undefined),
  pinned: ({ pin }) => pin,
  shown: cursorCell,
}
