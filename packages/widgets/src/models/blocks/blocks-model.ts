import type { Tensor } from '@convlaws/spec'
import type { BlocksMessages } from '../../messages/figures/blocks.ts'
import type { CellRef } from '../cell-ref.ts'
import { cursorCell, moveCursor } from '../cursor.ts'
import type { FigureAction, FigureModel } from '../figure-model.ts'
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

/** The step of an output cell; undefined for other cells. */
function stepOf(state: BlocksState, { grid, index }: CellRef): number | undefined {
  const side = sideOf(state)
  const [channel = -1, row = -1, column = -1] = index
  const isThere =
    channel >= 0 && channel < state.outputChannels && row >= 0 && row < side && column >= 0 && column < side
  return grid === 'output' && isThere ? (channel * side + row) * side + column : undefined
}

function reduce(state: BlocksState, action: FigureAction<BlocksState>): BlocksState {
  if (action.type !== 'set') return moveCursor(state, action, countOf(state), (cell) => stepOf(state, cell))
  const next = { ...state, ...action.change }
  const pin = next.pin && (next.pin.grid !== 'output' || stepOf(next, next.pin) !== undefined) ? next.pin : null
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
