import type { GradientMessages } from '../messages/figures/gradient.ts'
import { gradientFields } from '../models/gradient/gradient-fields.ts'
import {
  type GradientExtras,
  type GradientState,
  type GradientView,
  gradientModelWith,
  gradientPresets,
} from '../models/gradient/gradient-model.ts'
import { renderGradient } from '../render/gradient-html.ts'
import type { Figure } from './figure.ts'

/** The gradient animator, with extras that may come later. */
export function gradientFigureWith(
  extras: () => GradientExtras,
): Figure<GradientState, GradientView, GradientMessages> {
  return {
    name: 'gradient',
    model: gradientModelWith(extras),
    fields: gradientFields,
    presets: gradientPresets,
    render: (view, context) => renderGradient(view, context, extras),
  }
}
