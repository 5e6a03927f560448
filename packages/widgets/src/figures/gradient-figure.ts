import type { GradientMessages } from '../messages/figures/gradient.ts'
import { gradientFields } from '../models/gradient/gradient-fields.ts'
import {
  type GradientState,
  type GradientView,
  gradientModel,
  gradientPresets,
} from '../models/gradient/gradient-model.ts'
import { renderGradient } from '../render/gradient-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-gradient>`: backpropagation through one layer, painted or collected, step by step. */
export const gradientFigure: Figure<GradientState, GradientView, GradientMessages> = {
  name: 'gradient',
  model: gradientModel,
  fields: gradientFields,
  presets: gradientPresets,
  render: renderGradient,
}
