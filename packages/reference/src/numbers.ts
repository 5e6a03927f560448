import {
  type ConvProblem,
  convertFilterLayout,
  convertLayout,
  filterShape,
  inputShape,
  outputShape,
  type Tensor,
} from '@convlaws/spec'

/** What an operand holds, as flat numbers. */
export type Numbers = Tensor['data']

/** The numbers of an input, an output or a gradient of one, in channels-first order. */
export function channelsFirst(problem: ConvProblem, tensor: Tensor): Numbers {
  return convertLayout(tensor, problem.layout, 'channels-first').data
}

/** The numbers of a filter in oihw order. */
export function oihw(problem: ConvProblem, filter: Tensor): Numbers {
  return convertFilterLayout(filter, problem.filterLayout, 'oihw').data
}

/** Sums in the problem's dtype: the one place where a result is rounded. */
export function rounded(problem: ConvProblem, sums: Float64Array): Numbers {
  return problem.dtype === 'float32' ? new Float32Array(sums) : sums
}

const canonical = (problem: ConvProblem): ConvProblem => ({
  ...problem,
  layout: 'channels-first',
  filterLayout: 'oihw',
})

/** An output from its sums in channels-first order: rounded, in the problem's layout. */
export function outputTensor(problem: ConvProblem, sums: Float64Array): Tensor {
  const tensor = { shape: outputShape(canonical(problem)), data: rounded(problem, sums) }
  return convertLayout(tensor, 'channels-first', problem.layout)
}

/** What has the shape of the input, from its sums in channels-first order: rounded, in the problem's layout. */
export function inputTensor(problem: ConvProblem, sums: Float64Array): Tensor {
  const tensor = { shape: inputShape(canonical(problem)), data: rounded(problem, sums) }
  return convertLayout(tensor, 'channels-first', problem.layout)
}

/** A filter gradient from its sums in oihw order: rounded, in the problem's filter layout. */
export function filterTensor(problem: ConvProblem, sums: Float64Array): Tensor {
  const tensor = { shape: filterShape(canonical(problem)), data: rounded(problem, sums) }
  return convertFilterLayout(tensor, 'oihw', problem.filterLayout)
}
