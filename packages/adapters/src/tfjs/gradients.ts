import { type ConvProblem, filterShape, inputShape, outputShape } from '@convlaws/spec'
import type { NamedAttrMap, Tensor } from '@tensorflow/tfjs-core'
import type { Call } from './padding.ts'
import { isDepthwise, planarShape, planarStrides, tfFilterShape } from './plane.ts'
import type { Tf } from './tf.ts'

/** The kernels that compute the gradients of a convolution. */
const kernels = {
  plane: { inputGradient: 'Conv2DBackpropInput', filterGradient: 'Conv2DBackpropFilter' },
  depthwise: {
    inputGradient: 'DepthwiseConv2dNativeBackpropInput',
    filterGradient: 'DepthwiseConv2dNativeBackpropFilter',
  },
  volume: { inputGradient: 'Conv3DBackpropInputV2', filterGradient: 'Conv3DBackpropFilterV2' },
} as const

/** The name of the kernel that computes a gradient of this problem. */
export function gradientKernel(problem: ConvProblem, operation: 'inputGradient' | 'filterGradient'): string {
  const family = problem.inputSize.length === 3 ? 'volume' : isDepthwise(problem) ? 'depthwise' : 'plane'
  return kernels[family][operation]
}

/** The attributes that every gradient kernel of this call gets. */
function attributes({ problem, pad }: Call): NamedAttrMap {
  const dataFormat = problem.layout === 'channels-last' ? 'NHWC' : 'NCHW'
  const plane = isDepthwise(problem) ? { dilations: [1, 1] } : { dataFormat }
  return { strides: planarStrides(problem.strides), pad, ...(problem.inputSize.length < 3 && plane) }
}

const planar = (tf: Tf, tensor: Tensor) => tf.reshape(tensor, planarShape(tensor.shape))

/** The filter's shape as the kernel sees it, with a height of 1 in front for conv1d. */
function planarFilterShape(problem: ConvProblem): number[] {
  const shape = tfFilterShape(problem)
  return shape.length === 3 ? [1, ...shape] : shape
}

/**
 * The gradient of the input. It runs the kernel that tf.grad runs, with the same attributes, through
 * `tf.engine().runKernel`: tf.grad itself finds no gradients unless the package `@tensorflow/tfjs` has registered them.
 * Source: tfjs-core/src/gradients/Conv2D_grad.ts, Conv3D_grad.ts, DepthwiseConv2dNative_grad.ts.
 */
export function inputGradient(tf: Tf, call: Call, outputGradient: Tensor, filter: Tensor): Tensor {
  const { problem } = call
  const operands = { dy: planar(tf, outputGradient), filter: tf.reshape(filter, planarFilterShape(problem)) }
  const shape = inputShape(problem)
  const kernel = gradientKernel(problem, 'inputGradient')
  const result = tf.engine().runKernel(kernel, operands, { ...attributes(call), inputShape: planarShape(shape) })
  return tf.reshape(result as Tensor, shape)
}

/** The gradient of the filter, by the kernel that tf.grad runs; see {@link inputGradient}. */
export function filterGradient(tf: Tf, call: Call, input: Tensor, outputGradient: Tensor): Tensor {
  const { problem } = call
  const operands = { x: planar(tf, input), dy: planar(tf, outputGradient) }
  const kernel = gradientKernel(problem, 'filterGradient')
  const attrs = { ...attributes(call), filterShape: planarFilterShape(problem) }
  return tf.reshape(tf.engine().runKernel(kernel, operands, attrs) as Tensor, filterShape(problem))
}

/** The gradient of the bias: the sum over every axis but that of the channels, as the gradient of tf.fused.conv2d has it. */
export function biasGradient(tf: Tf, { problem }: Call, outputGradient: Tensor): Tensor {
  const axes = outputShape(problem).map((_, axis) => axis)
  const channels = problem.layout === 'channels-last' ? axes.length - 1 : 1
  const others = axes.filter((axis) => axis !== channels)
  return tf.sum(outputGradient, others)
}
