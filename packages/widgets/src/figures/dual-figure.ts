import type { DualMessages } from '../messages/figures/dual.ts'
import { dualModel } from '../models/dual/dual-model.ts'
import { type DualState, dualFields } from '../models/dual/dual-state.ts'
import type { DualView } from '../models/dual/dual-view.ts'
import { renderDual } from '../render/dual-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-dual>`: the definition as an area under two functions, and as the anti-diagonals of a table of products. */
export const dualFigure: Figure<DualState, DualView, DualMessages> = {
  name: 'dual',
  model: dualModel,
  fields: dualFields,
  render: renderDual,
}
