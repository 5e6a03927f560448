import type { OverlapMessages } from '../messages/figures/overlap.ts'
import {
  type OverlapState,
  type OverlapView,
  overlapFields,
  overlapModel,
  overlapPresets,
} from '../models/overlap/overlap-model.ts'
import { renderOverlap } from '../render/overlap-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-overlap>`: transposed convolution as stamps that overlap, and the adjoint identity. */
export const overlapFigure: Figure<OverlapState, OverlapView, OverlapMessages> = {
  name: 'overlap',
  model: overlapModel,
  fields: overlapFields,
  presets: overlapPresets,
  render: renderOverlap,
}
