import type { Tensor } from '@convlaws/spec'
import type { BlocksMessages } from '../../messages/figures/blocks.ts'
import type { CellRef } from '../cell-ref.ts'
import { cursorCell, moveCursor, namesNoCell } from '../cursor.ts'
import type { FigureAction, FigureModel } from '../figure-model.ts'
import { isInside, offsetOf } from '../row-major.ts'
import {
  blocksOperands,
  brokenBlocks,
  type ChannelSum,
  channelSum,
  type MemoryCell,
  memoryOrder,
  parameterCount,
} from './blocks.ts'
import { type BlocksState, blocksStart } from './blocks-state.ts'

/** What a valid setting shows. */
export interface BlocksPicture {
  readonly input: Tensor
  readonly filter: Tensor
  /** How each output channel comes about. */
  readonly sums: readonly ChannelSum[]
  /** Rows and columns of the output. */
  readonly side: number
  /** The output that is shown. */
  readonly current: { readonly channel: number; readonly row: number; readonly column: number; readonly place: number }
  readonly memory: readonly MemoryCell[]
  readonly parameters: ReturnType<typeof parameterCount>
}

/** What the figure of channels shows. */
export interface BlocksView {
  readonly state: BlocksState
  /** null where groups do not divide the channels. */
  readonly picture: BlocksPicture | null
}

const sideOf = ({ size, filter }: BlocksState) => size - filter + 1

/** How many steps a state has: an output each; 1 where it is no valid problem. */
const countOf = (state: BlocksState) => (brokenBlocks(state) ? 1 : state.outputChannels * sideOf(state) ** 2)

/** The sizes of the grids that a state has. */
function sizesOf(state: BlocksState): { readonly [grid: string]: readonly number[] } {
  if (brokenBlocks(state)) return {}
  const { inputChannels, outputChannels, groups, size } = state
  const side = sideOf(state)
  return {
    // a map for each channel that is read, and their sum
    partials: [inputChannels / groups + 1, side, side],
    output: [outputChannels, side, side],
    memory: [inputChannels * size ** 2],
  }
}

const has = (state: BlocksState, { grid, index }: CellRef) => isInside(sizesOf(state)[grid], index)

/** The step of an output cell; undefined for other cells. */
function stepOf(state: BlocksState, { grid, index }: CellRef): number | undefined {
  return grid === 'output' ? offsetOf(sizesOf(state).output!, index) : undefined
}

function reduce(state: BlocksState, action: FigureAction<BlocksState>): BlocksState {
  if (namesNoCell(action, (cell) => has(state, cell))) return state
  if (action.type !== 'set') return moveCursor(state, action, countOf(state), (cell) => stepOf(state, cell))
  const next = { ...state, ...action.change }
  const pin = next.pin && has(next, next.pin) ? next.pin : null
  return { ...next, pin, at: Math.min(Math.max(next.at, 0), countOf(next) - 1), over: null }
}

function view(state: BlocksState): BlocksView {
  if (brokenBlocks(state)) return { state, picture: null }
  const side = sideOf(state)
  const cell = cursorCell(state)
  const step = (cell && stepOf(state, cell)) ?? state.at
  const place = step % side ** 2
  return {
    state,
    picture: {
      input: blocksOperands(state).input,
      filter: blocksOperands(state).filter,
      sums: Array.from({ length: state.outputChannels }, (_, channel) => channelSum(state, channel)),
      side,
      current: { channel: Math.floor(step / side ** 2), row: Math.floor(place / side), column: place % side, place },
      memory: memoryOrder(state),
      parameters: parameterCount(state),
    },
  }
}

/** Channels as boxes: a kernel slides through the input, a partial map for each channel, their sum, a bias. */
export const blocksModel: FigureModel<BlocksState, BlocksView, BlocksMessages> = {
  init: blocksStart,
  reduce,
  view,
  describe: (state, words) => words.messages.sentence(view(state)),
  timeline: (state) => ({ at: state.at, count: countOf(state) }),
  pinned: ({ pin }) => pin,
  shown: cursorCell,
}
