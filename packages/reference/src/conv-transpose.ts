import { assertRank, inDtypeOf, type Tensor, type TransposedProblemOptions, transposedProblemOf } from '@convlaws/spec'
import { reference } from './reference.ts'

/** Options of {@link convTranspose1d}, {@link convTranspose2d} and {@link convTranspose3d}. `dtype` is that of the input unless it is given. */
export interface ConvTransposeOptions extends TransposedProblemOptions {
  /** One number for each channel of the result; default none. */
  readonly bias?: Tensor
}

function convTranspose(
  rank: number,
  input: Tensor,
  filter: Tensor,
  { bias, ...options }: ConvTransposeOptions,
): Tensor {
  assertRank(`convTranspose${rank}d`, 'input', input, rank)
  assertRank(`convTranspose${rank}d`, 'filter', filter, rank)
  const problem = transposedProblemOf(input.shape, filter.shape, inDtypeOf(input, options))
  return reference.transposed(problem, { input, filter, ...(bias && { bias }) })
}

/**
 * Transposed convolution over one spatial axis. The filter is that of the convolution which is transposed: its o axis
 * has the channels of `input`, its i axis those of the result (per group). On each axis the result has
 * (n − 1)·stride + effectiveFilterSize − begin − end + outputPadding elements.
 * @throws ConvError 'invalid-problem' or 'invalid-operand'.
 */
export function convTranspose1d(input: Tensor, filter: Tensor, options: ConvTransposeOptions = {}): Tensor {
  return convTranspose(1, input, filter, options)
}

/** Transposed convolution over two spatial axes: see {@link convTranspose1d}. @throws ConvError 'invalid-problem' or 'invalid-operand'. */
export function convTranspose2d(input: Tensor, filter: Tensor, options: ConvTransposeOptions = {}): Tensor {
  return convTranspose(2, input, filter, options)
}

/** Transposed convolution over three spatial axes: see {@link convTranspose1d}. @throws ConvError 'invalid-problem' or 'invalid-operand'. */
export function convTranspose3d(input: Tensor, filter: Tensor, options: ConvTransposeOptions = {}): Tensor {
  return convTranspose(3, input, filter, options)
}
