import { type ProblemOptions, problemOf, type Tensor } from '@convlaws/spec'
import type { Activation } from './activation.ts'
import { callOnce } from './call-once.ts'

/** Options of {@link conv1d}, {@link conv2d} and {@link conv3d}. `dtype` is that of the input unless it is given. */
export interface ConvOptions extends ProblemOptions {
  /** One number for each output channel; default none. */
  readonly bias?: Tensor
  /** Applied to each output after the bias; default 'none'. */
  readonly activation?: Activation
}

const conv = { name: 'conv', operation: 'forward', problemOf } as const

/**
 * Convolution over one spatial axis: input [batch, channels, width], filter [o, i, width], or as the layouts in the
 * options say. @throws ConvError 'invalid-problem', 'invalid-operand' or 'unsupported'.
 */
export function conv1d(input: Tensor, filter: Tensor, options: ConvOptions = {}): Tensor {
  return callOnce(conv, 1, input, filter, options)
}

/**
 * Convolution over two spatial axes: input [batch, channels, height, width], filter [o, i, height, width], or as the
 * layouts in the options say. @throws ConvError 'invalid-problem', 'invalid-operand' or 'unsupported'.
 */
export function conv2d(input: Tensor, filter: Tensor, options: ConvOptions = {}): Tensor {
  return callOnce(conv, 2, input, filter, options)
}

/**
 * Convolution over three spatial axes: input [batch, channels, depth, height, width], filter [o, i, depth, height,
 * width], or as the layouts in the options say. @throws ConvError 'invalid-problem', 'invalid-operand' or 'unsupported'.
 */
export function conv3d(input: Tensor, filter: Tensor, options: ConvOptions = {}): Tensor {
  return callOnce(conv, 3, input, filter, options)
}
