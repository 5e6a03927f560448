import type { StencilMessages } from '../messages/figures/stencil.ts'
import { stencilModel } from '../models/stencil/stencil-model.ts'
import { stencilPresets } from '../models/stencil/stencil-presets.ts'
import { type StencilState, stencilFields } from '../models/stencil/stencil-state.ts'
import type { StencilView } from '../models/stencil/stencil-view.ts'
import { renderStencil } from '../render/stencil-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-stencil>`: a kernel slides over an input of one, two or three axes; strides, padding, dilation, transposed. */
export const stencilFigure: Figure<StencilState, StencilView, StencilMessages> = {
  name: 'stencil',
  model: stencilModel,
  fields: stencilFields,
  presets: stencilPresets,
  render: renderStencil,
}
