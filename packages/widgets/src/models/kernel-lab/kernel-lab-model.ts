import { brokenConstraint } from '@convlaws/spec'
import type { KernelLabMessages } from '../../messages/figures/kernel-lab.ts'
import type { CellRef } from '../cell-ref.ts'
import { cursorCell, moveCursor } from '../cursor.ts'
import type { FigureAction, FigureModel } from '../figure-model.ts'
import { type ImageKernelName, imageKernels, kernelSum, resizedKernel, separated } from './image-kernels.ts'
import { filterKey, filterOf, type KernelLabState, kernelLabStart, pictureOf } from './kernel-lab-state.ts'
import { labNumbers } from './lab-numbers.ts'
import { passProblem } from './pass-problem.ts'
import type { Picture } from './picture.ts'
import { outputsOfRegion, type RegionCell, reachBefore, regionOf } from './region.ts'

/** Rows and columns of outputs that are computed one by one, and of numbers that are shown. */
export const regionSize = 6

/** One window, computed. */
export interface LabWindow {
  readonly row: number
  readonly column: number
  /** Pixel and weight, in the order of the kernel's places; for convolution the kernel is turned. */
  readonly products: readonly (readonly [pixel: number, weight: number])[]
  readonly value: number
}

/** What the kernel lab shows. */
export interface KernelLabView {
  readonly state: KernelLabState
  readonly picture: Picture
  readonly sum: number
  readonly separable: ReturnType<typeof separated>
  /** The numbers of a region; for the windows, with all that the windows read. */
  readonly region: readonly (readonly RegionCell[])[]
  /** The number that is looked at in the region; its first where none is. */
  readonly looked: RegionCell
  /** Outputs of the region, row by row; null where the window leaves the picture and the border is 'valid'. */
  readonly outputs: readonly (number | null)[]
  readonly current: LabWindow | null
  readonly refusal: ReturnType<typeof brokenConstraint>
}

/** How many steps a state has: a window each. */
const countOf = ({ part }: KernelLabState) => (part === 'window' ? regionSize ** 2 : 1)

/** The name of the kernel that a state holds. */
function nameOf({ rows, columns, weights, divisor }: KernelLabState): KernelLabState['kernel'] {
  const text = JSON.stringify({ rows, columns, weights, divisor })
  const found = Object.entries(imageKernels).find(([, kernel]) => JSON.stringify(kernel) === text)
  return (found?.[0] as ImageKernelName | undefined) ?? 'custom'
}

function set(state: KernelLabState, change: Partial<KernelLabState>): KernelLabState {
  let next = { ...state, ...change }
  if (change.kernel !== undefined && change.kernel !== 'custom') next = { ...next, ...imageKernels[change.kernel] }
  if (next.rows * next.columns !== next.weights.length)
    next = { ...next, ...resizedKernel({ ...state }, next.rows, next.columns) }
  const { rows, columns, weights, divisor } = change
  if (rows !== undefined || columns !== undefined || weights || divisor !== undefined)
    next = { ...next, kernel: nameOf(next) }
  const { width, height } = pictureOf(next)
  return {
    ...next,
    row: Math.min(next.row, Math.max(height - regionSize, 0)),
    column: Math.min(next.column, Math.max(width - regionSize, 0)),
    at: Math.min(next.at, countOf(next) - 1),
    over: null,
    measured:
      change.measured ?? (filterKey(next, 0) === filterKey(state, 0) && next.own === state.own ? next.measured : null),
  }
}

const placeIn = ({ columns, weights }: KernelLabState, { grid, index }: CellRef) => {
  const place = grid === 'kernel' && index.length === 2 ? index[0]! * columns + index[1]! : -1
  return index[0]! >= 0 && index[1]! >= 0 && index[1]! < columns && place < weights.length ? place : -1
}

function reduce(state: KernelLabState, action: FigureAction<KernelLabState>): KernelLabState {
  switch (action.type) {
    case 'set':
      return set(state, action.change)
    case 'edit': {
      const place = placeIn(state, action.cell)
      if (place < 0) return state
      return set(state, { weights: state.weights.map((old, at) => (at === place ? action.value : old)) })
    }
    default:
      return moveCursor(state, action, countOf(state), ({ grid, index }) =>
        grid === 'outputs' ? index[0]! * regionSize + index[1]! : undefined,
      )
  }
}

function currentOf(state: KernelLabState, view: Pick<KernelLabView, 'region' | 'outputs'>): LabWindow | null {
  const cell = cursorCell(state)
  const at = cell?.grid === 'outputs' ? cell.index[0]! * regionSize + cell.index[1]! : state.at
  const value = view.outputs[at]
  if (value === null || value === undefined) return null
  const [down, right] = [Math.floor(at / regionSize), at % regionSize]
  const weights = state.orientation === 'convolution' ? state.weights.toReversed() : state.weights
  const products = weights.map((weight, place) => {
    const pixel = view.region[down + Math.floor(place / state.columns)]![right + (place % state.columns)]!.value
    return [pixel, weight] as const
  })
  return { row: state.row + down, column: state.column + right, products, value }
}

function lookedAt(state: KernelLabState, region: KernelLabView['region']): RegionCell {
  const cell = cursorCell(state)
  const [row = 0, column = 0] = cell?.grid === 'region' ? cell.index : []
  return region[row]?.[column] ?? region[0]![0]!
}

function view(state: KernelLabState): KernelLabView {
  const picture = pictureOf(state)
  const filter = filterOf(state)
  const refusal = brokenConstraint(passProblem(picture, filter))
  const [up, left] = state.part === 'window' ? reachBefore(state) : [0, 0]
  const more = state.part === 'window' ? [state.rows - 1, state.columns - 1] : [0, 0]
  const place = [state.row - up, state.column - left, regionSize + more[0]!, regionSize + more[1]!] as const
  const region = regionOf(picture, state.channel, state.border, place)
  const leaves = (at: number) => {
    const [down, right] = [Math.floor(at / regionSize), at % regionSize]
    const rows = region.slice(down, down + state.rows)
    return rows.some((row) => row.slice(right, right + state.columns).some((cell) => cell.virtual))
  }
  const outputs =
    state.part === 'window' && !refusal
      ? outputsOfRegion(region, filter).map((value, at) => (state.border === 'valid' && leaves(at) ? null : value))
      : []
  return {
    state,
    picture,
    sum: kernelSum(state),
    separable: separated(state),
    region,
    looked: lookedAt(state, region),
    outputs,
    current: currentOf(state, { region, outputs }),
    refusal,
  }
}

/** The kernel lab: a picture as numbers, one window computed, and a whole picture under any kernel. */
export const kernelLabModel: FigureModel<KernelLabState, KernelLabView, KernelLabMessages> = {
  init: kernelLabStart,
  reduce,
  view,
  describe: (state, { messages }) => {
    const shown = view(state)
    return messages.sentence(shown, labNumbers(shown))
  },
  timeline: (state) => ({ at: state.at, count: countOf(state) }),
  pinned: ({ pin }) => pin,
  shown: cursorCell,
}
