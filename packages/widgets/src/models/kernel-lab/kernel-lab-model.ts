import type { KernelLabMessages } from '../../messages/figures/kernel-lab.ts'
import type { CellRef } from '../cell-ref.ts'
import { cursorCell, moveCursor, namesNoCell } from '../cursor.ts'
import type { FigureAction, FigureModel } from '../figure-model.ts'
import { isInside } from '../row-major.ts'
import { type ImageKernelName, imageKernels, kernelSum, resizedKernel, type separated } from './image-kernels.ts'
import {
  filterKey,
  type KernelLabState,
  kernelLabStart,
  largestWeight,
  pictureOf,
  pictureSize,
} from './kernel-lab-state.ts'
import type { LabNumbers } from './lab-numbers.ts'
import type { BrokenPass } from './pass-problem.ts'
import type { Picture } from './picture.ts'
import { type RegionCell, reachBefore, regionOf } from './region.ts'
import type { SampleName } from './sample-names.ts'

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

/** What comes of the kernel, once it is applied. */
export interface KernelResults {
  readonly separable: ReturnType<typeof separated>
  /** Outputs of the region, row by row; null where the window leaves the picture and the border is 'valid'. */
  readonly outputs: readonly (number | null)[]
  readonly current: LabWindow | null
  readonly refusal: BrokenPass | null
}

/** What the first part with the first picture does without. A page may load it for other states. */
export interface KernelLabExtras {
  /** Draws the samples after the first. */
  readonly sample: (name: SampleName) => Picture
  readonly results: (state: KernelLabState, picture: Picture, region: KernelLabView['region']) => KernelResults
  readonly numbers: (view: KernelLabView) => LabNumbers
}

/** Whether a state applies the kernel. */
export const isApplied = ({ part }: KernelLabState): boolean => part !== 'numbers'

/** Whether a state can't be shown without the extras. */
export const needsExtras = (state: KernelLabState): boolean =>
  isApplied(state) || (state.picture !== 'scene' && state.picture !== 'own')

/** What the kernel lab shows. */
export interface KernelLabView extends KernelResults {
  readonly state: KernelLabState
  readonly picture: Picture
  readonly sum: number
  /** The numbers of a region; for the windows, with all that the windows read. */
  readonly region: readonly (readonly RegionCell[])[]
  /** The number that is looked at in the region; its first where none is. */
  readonly looked: RegionCell
}

/** How many steps a state has: a window each. */
const countOf = ({ part }: KernelLabState) => (part === 'window' ? regionSize ** 2 : 1)

/** The last row or column at which a region of a picture so long may begin. */
export const lastPlace = (length: number): number => Math.max(length - regionSize, 0)

/** Rows and columns of numbers that are shown: for the windows, all that the windows read. */
const regionShape = ({ part, rows, columns }: KernelLabState): readonly [number, number] =>
  part === 'window' ? [regionSize + rows - 1, regionSize + columns - 1] : [regionSize, regionSize]

/** Whether the figure has a cell. */
function has(state: KernelLabState, { grid, index }: CellRef): boolean {
  const { part, rows, columns } = state
  const sizes: { readonly [grid: string]: readonly number[] | undefined } = {
    region: part === 'playground' ? undefined : regionShape(state),
    kernel: isApplied(state) ? [rows, columns] : undefined,
    outputs: part === 'window' ? [regionSize, regionSize] : undefined,
  }
  return isInside(sizes[grid], index)
}

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
  const { width, height } = pictureSize(next)
  return {
    ...next,
    row: Math.min(next.row, lastPlace(height)),
    column: Math.min(next.column, lastPlace(width)),
    at: Math.min(next.at, countOf(next) - 1),
    over: null,
    pin: next.pin && has(next, next.pin) ? next.pin : null,
    measured:
      change.measured ?? (filterKey(next, 0) === filterKey(state, 0) && next.own === state.own ? next.measured : null),
  }
}

function edited(state: KernelLabState, { grid, index }: CellRef, value: number): KernelLabState {
  const { rows, columns, weights } = state
  return grid === 'kernel' && isInside([rows, columns], index) && Math.abs(value) <= largestWeight
    ? set(state, { weights: weights.with(index[0]! * columns + index[1]!, value) })
    : state
}

function reduce(state: KernelLabState, action: FigureAction<KernelLabState>): KernelLabState {
  switch (action.type) {
    case 'set':
      return set(state, action.change)
    case 'edit':
      return edited(state, action.cell, action.value)
    default:
      if (namesNoCell(action, (cell) => has(state, cell))) return state
      return moveCursor(state, action, countOf(state), ({ grid, index }) =>
        grid === 'outputs' ? index[0]! * regionSize + index[1]! : undefined,
      )
  }
}

function lookedAt(state: KernelLabState, region: KernelLabView['region']): RegionCell {
  const cell = cursorCell(state)
  const [row = 0, column = 0] = cell?.grid === 'region' ? cell.index : []
  return region[row]?.[column] ?? region[0]![0]!
}

/** What is known of the kernel while only numbers are looked at. */
const nothingYet: KernelResults = { separable: null, outputs: [], current: null, refusal: null }
const noNumbers: LabNumbers = { window: '', sum: '', range: undefined }

function view(state: KernelLabState, extras: () => KernelLabExtras): KernelLabView {
  const picture = pictureOf(state, (name) => extras().sample(name))
  const [up, left] = state.part === 'window' ? reachBefore(state) : [0, 0]
  const place = [state.row - up, state.column - left, ...regionShape(state)] as const
  const region = regionOf(picture, state.channel, state.border, place)
  const results = isApplied(state) ? extras().results(state, picture, region) : nothingYet
  return { state, picture, sum: kernelSum(state), region, looked: lookedAt(state, region), ...results }
}

/**
 * The kernel lab: a picture as numbers, one window computed, and a whole picture under any kernel. `extras` is called for
 * the states that need them only.
 */
export function kernelLabModelWith(
  extras: () => KernelLabExtras,
): FigureModel<KernelLabState, KernelLabView, KernelLabMessages> {
  return {
    init: kernelLabStart,
    reduce,
    view: (state) => view(state, extras),
    describe: (state, { messages }) => {
      const shown = view(state, extras)
      return messages.sentence(shown, isApplied(state) ? extras().numbers(shown) : noNumbers)
    },
    timeline: (state) => ({ at: state.at, count: countOf(state) }),
    limitOf: ({ grid }) => (grid === 'kernel' ? largestWeight : undefined),
    pinned: ({ pin }) => pin,
    shown: cursorCell,
  }
}
