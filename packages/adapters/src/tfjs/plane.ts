import type { ConvProblem } from '@convlaws/spec'

/** Two numbers, one for each axis of a plane, in the types of TensorFlow.js. */
export type Two = [number, number]
/** A shape of four axes in the types of TensorFlow.js. */
export type Four = [number, number, number, number]

/** Whether tf.depthwiseConv2d computes a claimed problem: it has as many groups as input channels, and more than one. */
export function isDepthwise({ groups }: ConvProblem): boolean {
  return groups > 1
}

/** A shape as the kernels see it: conv1d is conv2d on one row, so its tensors get a height of 1 in front of the width. */
export function planarShape(shape: readonly number[]): number[] {
  const [batch = 0, ...rest] = shape
  return shape.length === 3 ? [batch, 1, ...rest] : [...shape]
}

/** Strides as the kernels see them: 1 along the height that conv1d adds. */
export function planarStrides(strides: readonly number[]): number[] {
  return strides.length === 1 ? [1, ...strides] : [...strides]
}

/**
 * The shape of the filter in TensorFlow.js: hwio as it is, and [height, width, channels, multiplier] for a depthwise one,
 * whose output channel c·multiplier + q reads input channel c. Both hold the same numbers in the same order.
 */
export function tfFilterShape({ filterSize, inputChannels, outputChannels, groups }: ConvProblem): number[] {
  return [...filterSize, inputChannels, groups === 1 ? outputChannels : outputChannels / groups]
}
