import type { Tensor, Tensor3D, Tensor4D, Tensor5D } from '@tensorflow/tfjs-core'
import type { Call, Pad } from './padding.ts'
import { isDepthwise, type Two } from './plane.ts'
import type { Tf } from './tf.ts'

type Three = [number, number, number]

/** What tf.conv2d, tf.depthwiseConv2d and their fused versions share. */
function planeOptions({ problem, pad }: Call) {
  const { strides, dilations, layout } = problem
  const dataFormat = layout === 'channels-last' ? ('NHWC' as const) : ('NCHW' as const)
  return { strides: strides as Two, pad, dataFormat, dilations: dilations as Two }
}

function conv1d(tf: Tf, { problem, pad }: Call, input: Tensor3D, filter: Tensor3D): Tensor {
  const [[stride], [dilation]] = [problem.strides as [number], problem.dilations as [number]]
  return tf.conv1d(input, filter, stride, pad, 'NWC', dilation)
}

function conv2d(tf: Tf, call: Call, input: Tensor4D, filter: Tensor4D): Tensor {
  const { strides, pad, dataFormat, dilations } = planeOptions(call)
  const convolve = isDepthwise(call.problem) ? tf.depthwiseConv2d : tf.conv2d
  return convolve(input, filter, strides, pad, dataFormat, dilations)
}

function conv3d(tf: Tf, { problem, pad }: Call, input: Tensor5D, filter: Tensor5D): Tensor {
  const { strides, dilations } = problem
  return tf.conv3d(input, filter, strides as Three, pad as 'valid' | 'same', 'NDHWC', dilations as Three)
}

/** The function for one, two and three spatial axes. */
const convolutions = [undefined, conv1d, conv2d, conv3d] as const

/** Adds a bias to every place of a result, as the layers of `@tensorflow/tfjs-layers` do where nothing fused exists. */
export function addBias(tf: Tf, { problem }: Call, result: Tensor, bias: Tensor | undefined): Tensor {
  if (!bias) return result
  const { layout, inputSize } = problem
  return tf.add(result, layout === 'channels-last' ? bias : tf.reshape(bias, [-1, ...inputSize.map(() => 1)]))
}

/** Whether a fused function documents this call: two dimensions in NHWC, and for a depthwise one no list of pairs. */
function isFused({ problem, pad }: Call): boolean {
  if (problem.inputSize.length !== 2 || problem.layout !== 'channels-last') return false
  return !isDepthwise(problem) || !Array.isArray(pad)
}

/**
 * The convolution of a claimed problem: tf.conv1d, conv2d, depthwiseConv2d or conv3d. With a bias, tf.fused.conv2d and
 * tf.fused.depthwiseConv2d where they document the call; elsewhere the bias is added.
 */
export function forward(tf: Tf, call: Call, input: Tensor, filter: Tensor, bias?: Tensor): Tensor {
  if (bias && isFused(call)) {
    const { pad, ...options } = planeOptions(call)
    const operands = { x: input as Tensor4D, filter: filter as Tensor4D, bias }
    return isDepthwise(call.problem)
      ? tf.fused.depthwiseConv2d({ ...operands, ...options, pad: pad as Exclude<Pad, unknown[]> })
      : tf.fused.conv2d({ ...operands, ...options, pad })
  }
  const convolve = convolutions[call.problem.inputSize.length]
  if (!convolve) throw new Error('bug: a rank that is not claimed')
  return addBias(tf, call, convolve(tf, call, input as never, filter as never), bias)
}
