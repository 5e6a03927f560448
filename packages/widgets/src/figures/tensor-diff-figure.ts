import type { TensorDiffMessages } from '../messages/figures/tensor-diff.ts'
import { type TensorDiffView, tensorDiffModel } from '../models/tensor-diff/tensor-diff-model.ts'
import { type TensorDiffState, tensorDiffFields } from '../models/tensor-diff/tensor-diff-state.ts'
import { renderTensorDiff } from '../render/tensor-diff-html.ts'
import type { Figure } from './figure.ts'

/** `<conv-tensor-diff>`: expected, actual, difference and what is allowed, stepped through where they differ. */
export const tensorDiffFigure: Figure<TensorDiffState, TensorDiffView, TensorDiffMessages> = {
  name: 'tensor-diff',
  model: tensorDiffModel,
  fields: tensorDiffFields,
  render: renderTensorDiff,
}
