import { assertGiven, inDtypeOf, type ProblemOptions, problemOf, type Tensor } from '@convlaws/spec'
import { defaultEngine } from './default-engine.ts'

/**
 * The gradient of a convolution with respect to its input, which has the shape `inputShape`; 1, 2 or 3 spatial axes.
 * Options are those of the convolution. @throws ConvError 'invalid-problem' or 'invalid-operand'.
 */
export function inputGradient(
  outputGradient: Tensor,
  filter: Tensor,
  inputShape: readonly number[],
  options: ProblemOptions = {},
): Tensor {
  assertGiven('inputGradient', 'outputGradient', outputGradient)
  assertGiven('inputGradient', 'filter', filter)
  const problem = problemOf(inputShape, filter.shape, inDtypeOf(outputGradient, options))
  return defaultEngine().compute(problem, 'inputGradient', { outputGradient, filter })
}

/**
 * The gradient of a convolution with respect to its filter, which has the shape `filterShape`; 1, 2 or 3 spatial axes.
 * Options are those of the convolution. @throws ConvError 'invalid-problem' or 'invalid-operand'.
 */
export function filterGradient(
  input: Tensor,
  outputGradient: Tensor,
  filterShape: readonly number[],
  options: ProblemOptions = {},
): Tensor {
  assertGiven('filterGradient', 'input', input)
  assertGiven('filterGradient', 'outputGradient', outputGradient)
  const problem = problemOf(input.shape, filterShape, inDtypeOf(input, options))
  return defaultEngine().compute(problem, 'filterGradient', { input, outputGradient })
}

/**
 * The gradient of a convolution with respect to its bias: the sum of each channel of the output gradient.
 * @throws ConvError 'invalid-problem' or 'invalid-operand'.
 */
export function biasGradient(outputGradient: Tensor, options: Pick<ProblemOptions, 'layout' | 'dtype'> = {}): Tensor {
  assertGiven('biasGradient', 'outputGradient', outputGradient)
  const { layout = 'channels-first' } = options
  const { shape } = outputGradient
  const channels = layout === 'channels-first' ? shape[1]! : shape.at(-1)!
  // The convolution that changes nothing but channels: its output has the shape of its input.
  const filterShape = [channels, channels, ...shape.slice(2).map(() => 1)]
  const problem = problemOf(shape, filterShape, inDtypeOf(outputGradient, options))
  return defaultEngine().compute(problem, 'biasGradient', { outputGradient })
}
