import { type ConvProblem, inCanonicalOrder, type Operation, resultShape, sizeOf } from '@convlaws/spec'
import type { RandomOperands } from '../operands/random-operands.ts'
import { type ElementSum, elementSum } from './element-sum.ts'

/** One element of a result that is known. */
export interface KnownElement extends ElementSum {
  /** Counts channels-first, or oihw for a gradient of the filter. */
  readonly index: readonly number[]
}

/** Elements of a result whose values are known by the definition. */
export interface SampledTruth {
  readonly shape: readonly number[]
  readonly elements: readonly KnownElement[]
}

function indexOf(flat: number, shape: readonly number[]): number[] {
  let rest = flat
  return shape
    .toReversed()
    .map((length) => {
      const at = rest % length
      rest = (rest - at) / length
      return at
    })
    .reverse()
}

/** The first and the last entry of every axis, in all combinations. */
function corners(shape: readonly number[]): number[] {
  return shape.reduce<number[]>(
    (flat, length) => flat.flatMap((base) => (length > 1 ? [base * length, base * length + length - 1] : [base])),
    [0],
  )
}

/**
 * All corners of a result and `samples` more elements, each summed by the definition in float64. The elements are spread
 * over the result by the golden ratio, so that no row, column or channel is missed in favour of another.
 */
export function sampledTruth(
  problem: ConvProblem,
  operation: Operation,
  operands: RandomOperands,
  samples = 256,
): SampledTruth {
  const shape = resultShape(inCanonicalOrder(problem), operation)
  const size = sizeOf(shape)
  const golden = (Math.sqrt(5) - 1) / 2
  const spread = Array.from({ length: samples }, (_, j) => Math.floor((((j + 1) * golden) % 1) * size))
  const sum = elementSum(problem, operation, operands)
  const flat = [...new Set([...corners(shape), ...spread])]
  return {
    shape,
    elements: flat.map((at) => {
      const index = indexOf(at, shape)
      return { index, ...sum(index) }
    }),
  }
}
