import type { WeightsMessages } from '../messages/figures/weights.ts'
import { weightsModel } from '../models/weights/weights-model.ts'
import { type WeightsState, weightsFields } from '../models/weights/weights-state.ts'
import type { WeightsView } from '../models/weights/weights-view.ts'
import { renderWeights } from '../render/weights-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-weights>`: the matrix of a layer, from fully connected to banded to the shared weights of a convolution. */
export const weightsFigure: Figure<WeightsState, WeightsView, WeightsMessages> = {
  name: 'weights',
  model: weightsModel,
  fields: weightsFields,
  render: renderWeights,
}
