import { axesOf, type ConvProblem } from '@convlaws/spec'

/**
 * The same convolution of the input extended by its padding: valid, whatever the padding mode was. The gradient of a
 * padding mode is the gradient of this problem, each virtual element added back onto its source.
 */
export function extendedProblem(problem: ConvProblem): ConvProblem {
  const inputSize = axesOf(problem).map(({ inputSize, begin, end }) => inputSize + begin + end)
  return { ...problem, inputSize, padding: 'valid', paddingMode: 'zeros' }
}
