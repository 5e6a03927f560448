import { cellField, choiceField, type Fields, integerField } from '../../fields.ts'
import { type Cursor, startingCursor } from '../cursor.ts'

/** Everything that the figure of channels can be set to. */
export interface BlocksState extends Cursor {
  readonly inputChannels: number
  readonly outputChannels: number
  readonly groups: number
  /** Rows and columns of the input. */
  readonly size: number
  /** Rows and columns of a kernel. */
  readonly filter: number
  readonly bias: boolean
  readonly layout: 'channels-first' | 'channels-last'
}

/** Three channels into two. */
export const blocksStart: BlocksState = {
  inputChannels: 3,
  outputChannels: 2,
  groups: 1,
  size: 4,
  filter: 3,
  bias: true,
  layout: 'channels-first',
  ...startingCursor,
}

/** The names of {@link blocksPresets}. */
export type BlocksPreset = 'channels' | 'grouped' | 'depthwise' | 'pointwise'

/** Ways in which channels meet. */
export const blocksPresets: { readonly [name in BlocksPreset]: Partial<BlocksState> } = {
  channels: {},
  grouped: { inputChannels: 4, groups: 2 },
  depthwise: { outputChannels: 3, groups: 3 },
  pointwise: { filter: 1 },
}

/** How the state is written. */
export const blocksFields: Fields<BlocksState> = {
  inputChannels: integerField('ci', { min: 1, max: 4 }),
  outputChannels: integerField('co', { min: 1, max: 4 }),
  groups: integerField('groups', { min: 1, max: 4 }),
  size: integerField('n', { min: 3, max: 5 }),
  filter: integerField('k', { min: 1, max: 3 }),
  bias: choiceField('bias', [true, false]),
  layout: choiceField('layout', ['channels-first', 'channels-last']),
  at: integerField('step', { min: 0, max: 99 }),
  pin: cellField('pin'),
}
