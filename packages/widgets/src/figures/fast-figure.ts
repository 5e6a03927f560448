import type { FastMessages } from '../messages/figures/fast.ts'
import { type FastView, fastModel } from '../models/fast/fast-model.ts'
import { type FastState, fastFields, fastPresets } from '../models/fast/fast-state.ts'
import { renderFast } from '../render/fast-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-fast>`: im2col, Winograd and the Fourier transform on one small problem, each error beside its bound. */
export const fastFigure: Figure<FastState, FastView, FastMessages> = {
  name: 'fast',
  model: fastModel,
  fields: fastFields,
  presets: fastPresets,
  render: renderFast,
}
