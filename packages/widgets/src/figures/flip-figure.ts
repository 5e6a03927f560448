import type { FlipMessages } from '../messages/figures/flip.ts'
import { flipModel } from '../models/flip/flip-model.ts'
import { type FlipState, flipFields, flipPresets } from '../models/flip/flip-state.ts'
import type { FlipView } from '../models/flip/flip-view.ts'
import { renderFlip } from '../render/flip-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-flip>`: convolution turns the kernel, correlation does not; exchanged operands, moved inputs, locality. */
export const flipFigure: Figure<FlipState, FlipView, FlipMessages> = {
  name: 'flip',
  model: flipModel,
  fields: flipFields,
  presets: flipPresets,
  render: renderFlip,
}
