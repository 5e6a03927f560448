import type { TensorDiffView } from '../../models/tensor-diff/tensor-diff-model.ts'
import type { Messages } from '../messages.ts'

/** What the figure of a difference says. */
export interface TensorDiffMessages {
  readonly title: string
  readonly shape: string
  readonly element: string
  /** What is said of every counterexample, the names of the sides among it. */
  readonly tensors: Messages
  readonly sentence: (view: TensorDiffView) => string
}
