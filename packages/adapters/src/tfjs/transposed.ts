import { inputShape } from '@convlaws/spec'
import type { Tensor, Tensor4D, Tensor5D } from '@tensorflow/tfjs-core'
import { addBias } from './forward.ts'
import type { Call } from './padding.ts'
import type { Four, Two } from './plane.ts'
import type { Tf } from './tf.ts'

/**
 * The transposed convolution of a claimed problem: tf.conv2dTranspose or tf.conv3dTranspose. Their `outputShape` is the
 * shape of the problem's input, and `pad` is "the type of padding algorithm used in the non-transpose version of the op".
 */
export function transposed(tf: Tf, call: Call, input: Tensor, filter: Tensor, bias?: Tensor): Tensor {
  const { problem, pad } = call
  const shape = inputShape(problem)
  const result =
    shape.length === 4
      ? tf.conv2dTranspose(input as Tensor4D, filter as Tensor4D, shape as Four, problem.strides as Two, pad)
      : tf.conv3dTranspose(
          input as Tensor5D,
          filter as Tensor5D,
          shape as [number, number, number, number, number],
          problem.strides as [number, number, number],
          pad as 'valid' | 'same',
        )
  return addBias(tf, call, result, bias)
}
