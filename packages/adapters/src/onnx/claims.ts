import type { Capabilities, ConvProblem, Operation } from '@convlaws/spec'

/**
 * What ONNX defines for Conv and ConvTranspose and the CPU execution provider lists: tensor(float) only.
 * Sources: https://onnx.ai/onnx/operators/onnx__Conv.html, https://onnx.ai/onnx/operators/onnx__ConvTranspose.html,
 * https://github.com/microsoft/onnxruntime/blob/main/docs/OperatorKernels.md
 */
export const onnxCapabilities: Capabilities = {
  ranks: [1, 2, 3],
  padding: ['valid', 'same-upper', 'same-lower', 'symmetric', 'explicit'],
  groups: 'any',
  bias: true,
  emptyBatch: true,
}

/**
 * A limit of onnxruntime that capabilities cannot say. Conv refuses auto_pad SAME_* together with dilations
 * ("Dilation not supported for AutoPadType::SAME_UPPER or AutoPadType::SAME_LOWER"); ConvTranspose does not.
 * Source: ComputePad in onnxruntime/core/providers/common.h, https://github.com/microsoft/onnxruntime/issues/20582
 */
export function onnxSupports({ padding, dilations }: ConvProblem, operation: Operation): true | string {
  const same = padding === 'same-upper' || padding === 'same-lower'
  return (
    !(operation === 'forward' && same && dilations.some((d) => d !== 1)) ||
    "onnxruntime's Conv has no dilation with auto_pad SAME_*"
  )
}
