import { reference } from '@convlaws/reference'
import type { ConvProblem } from '@convlaws/spec'
import { innerProduct } from '../inner-product.ts'
import { lineProblem, lineTensor } from '../line-problem.ts'
import { smallProblem } from '../small-problem.ts'

/** A transposed convolution, the same along every axis: so many inputs, each painting so many elements, so far apart. */
export interface OverlapSetting {
  /** Inputs of the transposed convolution, along one axis. */
  readonly size: number
  readonly filter: number
  readonly stride: number
  /** Elements that are cut off at each end of the result. */
  readonly padding: number
}

/** Elements of the result along one axis: (n − 1)·S + k − 2P. */
export function resultSize({ size, filter, stride, padding }: OverlapSetting): number {
  return (size - 1) * stride + filter - 2 * padding
}

/** The convolution that is transposed, along one axis: it reads what the transposed one writes. */
export function overlapProblem(setting: OverlapSetting): ConvProblem {
  const { filter, stride, padding } = setting
  return lineProblem({ inputSize: resultSize(setting), filterSize: filter, stride, begin: padding, end: padding })
}

const ones = (length: number) => Array.from({ length }, () => 1)

/** How many inputs paint each element of the result: the transposed convolution of ones with a kernel of ones. */
export function overlapCounts(setting: OverlapSetting): readonly number[] {
  const operands = { input: lineTensor(ones(setting.size)), filter: lineTensor(ones(setting.filter)) }
  return Array.from(reference.transposed(overlapProblem(setting), operands).data)
}

/** The same over two axes, row by row. */
export function overlapCounts2d(setting: OverlapSetting): readonly number[] {
  const { size, filter, stride, padding } = setting
  const length = resultSize(setting)
  const problem = smallProblem({
    inputSize: [length, length],
    filterSize: [filter, filter],
    strides: [stride, stride],
    dilations: [1, 1],
    padding: [
      [padding, padding],
      [padding, padding],
    ],
  })
  const square = (side: number) => ({ shape: [1, 1, side, side], data: new Float64Array(side * side).fill(1) })
  return Array.from(reference.transposed(problem, { input: square(size), filter: square(filter) }).data)
}

/** What one input paints on the result: the kernel at its place, null beside it. */
export function stampOfInput(setting: OverlapSetting, input: number): readonly (number | null)[] {
  const first = input * setting.stride - setting.padding
  return Array.from({ length: resultSize(setting) }, (_, place) =>
    place >= first && place < first + setting.filter ? 1 : null,
  )
}

/** Elements of the result whose painters would all be there if there were inputs without end. */
export function interiorOf(setting: OverlapSetting): readonly number[] {
  const { size, filter, stride, padding } = setting
  return [...Array(resultSize(setting)).keys()].filter((place) => {
    const full = place + padding
    return Math.ceil((full - filter + 1) / stride) >= 0 && Math.floor(full / stride) <= size - 1
  })
}

/**
 * Whether every element of the interior is painted equally often. It is exactly if the stride divides the kernel size,
 * which shows where the interior is at least one stride long; null where it is shorter.
 */
export function isEven(setting: OverlapSetting): boolean | null {
  const counts = overlapCounts(setting)
  const interior = interiorOf(setting)
  if (interior.length < setting.stride) return null
  return interior.every((place) => counts[place] === counts[interior[0]!])
}

/** Both sides of ⟨Ax, y⟩ = ⟨x, Aᵀy⟩, with A by `forward` and Aᵀ by `transposed`. */
export interface AdjointCheck {
  readonly forward: readonly number[]
  readonly transposed: readonly number[]
  readonly left: number
  readonly right: number
}

/** Computes both sides: x is as long as the result of the transposed convolution, y as its input. */
export function adjointCheck(
  setting: OverlapSetting,
  weights: readonly number[],
  x: readonly number[],
  y: readonly number[],
): AdjointCheck {
  const problem = overlapProblem(setting)
  const filter = lineTensor(weights)
  const forward = Array.from(reference.forward(problem, { input: lineTensor(x), filter }).data)
  const transposed = Array.from(reference.transposed(problem, { input: lineTensor(y), filter }).data)
  return { forward, transposed, left: innerProduct(forward, y), right: innerProduct(x, transposed) }
}
