import type { GradientMessages } from '../messages/figures/gradient.ts'
import {
  type GradientExtras,
  type GradientState,
  type GradientView,
  needsExtras,
} from '../models/gradient/gradient-model.ts'
import type { Figure } from './figure.ts'
import { gradientFigureWith } from './gradient-figure-with.ts'

/** The gradient animator of a page: what only some states need is loaded with the first of them. */
export function gradientFigureLater(): Figure<GradientState, GradientView, GradientMessages> {
  let extras: GradientExtras | undefined
  const load = async () => {
    extras = (await import('../models/gradient/gradient-extras.ts')).gradientExtras
  }
  return {
    ...gradientFigureWith(() => extras!),
    load: (state) => (extras || !needsExtras(state) ? undefined : load()),
  }
}
