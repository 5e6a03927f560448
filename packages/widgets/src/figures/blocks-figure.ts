import type { BlocksMessages } from '../messages/figures/blocks.ts'
import { type BlocksView, blocksModel } from '../models/blocks/blocks-model.ts'
import { type BlocksState, blocksFields, blocksPresets } from '../models/blocks/blocks-state.ts'
import { renderBlocks } from '../render/blocks-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-blocks>`: channels as boxes, a partial map for each channel, groups, layouts. */
export const blocksFigure: Figure<BlocksState, BlocksView, BlocksMessages> = {
  name: 'blocks',
  model: blocksModel,
  fields: blocksFields,
  presets: blocksPresets,
  render: renderBlocks,
}
