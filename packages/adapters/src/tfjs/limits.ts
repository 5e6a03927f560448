import type { ConvProblem, Operation } from '@convlaws/spec'
import { gradientKernel } from './gradients.ts'
import { isDepthwise } from './plane.ts'

const someAbove1 = (list: readonly number[]) => list.some((entry) => entry > 1)
const isGradient = (operation: Operation) => operation === 'inputGradient' || operation === 'filterGradient'

/** One limit that the documentation states: whether a call is beyond it, and the reason with the place that says so. */
interface Limit {
  readonly beyond: (problem: ConvProblem, operation: Operation) => boolean
  readonly reason: string
}

/** Limits that `Capabilities` cannot say. Source: https://js.tensorflow.org/api/4.22.0/, by the function named first. */
const limits: readonly Limit[] = [
  {
    beyond: ({ inputSize, layout }) => inputSize.length !== 2 && layout === 'channels-first',
    reason: 'conv1d and conv3d: "Only NWC is currently supported", "Only NDHWC is currently supported"',
  },
  {
    beyond: ({ inputSize, groups }) => inputSize.length !== 2 && groups > 1,
    reason: 'depthwiseConv2d: there is no depthwise convolution of one or three dimensions',
  },
  {
    beyond: (problem) => isDepthwise(problem) && problem.layout === 'channels-first',
    reason: 'depthwiseConv2d: "Only NHWC is currently supported"',
  },
  {
    beyond: ({ inputSize, padding }) => inputSize.length === 3 && typeof padding !== 'string',
    reason: "conv3d: pad is 'valid' or 'same'",
  },
  {
    beyond: ({ strides, dilations }) => someAbove1(strides) && someAbove1(dilations),
    reason: 'dilations: "If it is greater than 1, then all values of strides must be 1"',
  },
  {
    beyond: ({ dilations }, operation) => isGradient(operation) && someAbove1(dilations),
    reason:
      'gradients of conv2d, conv3d and depthwiseConv2d: "dilation rates greater than 1 are not yet supported in gradients"',
  },
  {
    beyond: ({ inputSize, layout, groups, dilations }, operation) =>
      operation === 'transposed' &&
      (inputSize.length === 1 || layout === 'channels-first' || groups > 1 || someAbove1(dilations)),
    reason:
      'conv2dTranspose and conv3dTranspose: there is no conv1dTranspose, and no argument for layout, groups or dilations',
  },
]

/** Whether the library documents a call as supported, given what `hasKernel` says of the backend: true, or the reason for a no. */
export function withinLimits(
  hasKernel: (kernel: string) => boolean,
): (problem: ConvProblem, operation: Operation) => true | string {
  return (problem, operation) => {
    const limit = limits.find(({ beyond }) => beyond(problem, operation))
    if (limit) return limit.reason
    if (operation !== 'inputGradient' && operation !== 'filterGradient') return true
    const kernel = gradientKernel(problem, operation)
    return (
      hasKernel(kernel) ||
      `the backend registers no kernel ${kernel}; its documentation says that kernels for gradients are missing`
    )
  }
}
