import type { ConvProblem, Tensor } from '@convlaws/spec'
import { singleChannel, smallProblem } from './small-problem.ts'

/** A convolution along one axis, with one channel and no batch. */
export interface Line {
  readonly inputSize: number
  readonly filterSize: number
  readonly stride?: number
  readonly dilation?: number
  readonly begin?: number
  readonly end?: number
  readonly paddingMode?: ConvProblem['paddingMode']
  readonly orientation?: ConvProblem['orientation']
}

/** The problem of a line, in float64. It need not be valid: whoever calls asks `brokenConstraint` first. */
export function lineProblem(line: Line): ConvProblem {
  const { inputSize, filterSize, stride = 1, dilation = 1, begin = 0, end = 0 } = line
  return smallProblem({
    inputSize: [inputSize],
    filterSize: [filterSize],
    strides: [stride],
    dilations: [dilation],
    padding: [[begin, end]],
    paddingMode: line.paddingMode ?? 'zeros',
    orientation: line.orientation ?? 'correlation',
  })
}

/** Numbers as an operand of a line: [1, 1, length], in float64. */
export function lineTensor(values: ArrayLike<number>): Tensor {
  return singleChannel([values.length], values)
}
