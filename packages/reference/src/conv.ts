import { assertRank, inDtypeOf, type ProblemOptions, problemOf, type Tensor } from '@convlaws/spec'
import { reference } from './reference.ts'

/** Options of {@link conv1d}, {@link conv2d} and {@link conv3d}. `dtype` is that of the input unless it is given. */
export interface ConvOptions extends ProblemOptions {
  /** One number for each output channel; default none. */
  readonly bias?: Tensor
}

function conv(rank: number, input: Tensor, filter: Tensor, { bias, ...options }: ConvOptions): Tensor {
  assertRank(`conv${rank}d`, 'input', input, rank)
  assertRank(`conv${rank}d`, 'filter', filter, rank)
  const problem = problemOf(input.shape, filter.shape, inDtypeOf(input, options))
  return reference.forward(problem, { input, filter, ...(bias && { bias }) })
}

/**
 * Convolution over one spatial axis: input [batch, channels, width], filter [o, i, width], or as the layouts in the
 * options say. @throws ConvError 'invalid-problem' or 'invalid-operand'.
 */
export function conv1d(input: Tensor, filter: Tensor, options: ConvOptions = {}): Tensor {
  return conv(1, input, filter, options)
}

/**
 * Convolution over two spatial axes: input [batch, channels, height, width], filter [o, i, height, width], or as the
 * layouts in the options say. @throws ConvError 'invalid-problem' or 'invalid-operand'.
 */
export function conv2d(input: Tensor, filter: Tensor, options: ConvOptions = {}): Tensor {
  return conv(2, input, filter, options)
}

/**
 * Convolution over three spatial axes: input [batch, channels, depth, height, width], filter [o, i, depth, height,
 * width], or as the layouts in the options say. @throws ConvError 'invalid-problem' or 'invalid-operand'.
 */
export function conv3d(input: Tensor, filter: Tensor, options: ConvOptions = {}): Tensor {
  return conv(3, input, filter, options)
}
