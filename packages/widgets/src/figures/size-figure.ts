import type { SizeMessages } from '../messages/figures/size.ts'
import { sizeModel } from '../models/size/size-model.ts'
import { type SizeState, sizeFields, sizePresets } from '../models/size/size-state.ts'
import type { SizeView } from '../models/size/size-view.ts'
import { renderSize } from '../render/size-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-size>`: output sizes axis by axis, what is never read, and what the names of paddings mean in each library. */
export const sizeFigure: Figure<SizeState, SizeView, SizeMessages> = {
  name: 'size',
  model: sizeModel,
  fields: sizeFields,
  presets: sizePresets,
  render: renderSize,
}
