import { reference } from '@convlaws/reference'
import { lineProblem, lineTensor } from '../line-problem.ts'
import { type Arithmetic, counting, float32, type OperationCounts } from './arithmetic.ts'
import { boundOf, majorant } from './error-bound.ts'
import type { FastAlgorithm } from './fast-state.ts'
import { correlateByFft } from './fft.ts'
import { correlateByIm2col } from './im2col.ts'
import { correlateByWinograd } from './winograd.ts'

type Correlate = <T>(arithmetic: Arithmetic<T>, input: readonly T[], filter: readonly [T, T, T]) => T[]

const correlateBy: { readonly [name in FastAlgorithm]: Correlate } = {
  im2col: correlateByIm2col,
  winograd: correlateByWinograd,
  fft: correlateByFft,
}

/**
 * How an algorithm's errors are bounded: element by element, by the products that the element is made of; or by one bound
 * for all elements, since sums of all of them pass through each.
 */
export const accuracyOf: { readonly [name in FastAlgorithm]: 'componentwise' | 'normwise' } = {
  im2col: 'componentwise',
  winograd: 'normwise',
  fft: 'normwise',
}

/** What one algorithm has computed in float32, beside the definition. */
export interface AlgorithmResult {
  readonly algorithm: FastAlgorithm
  readonly accuracy: 'componentwise' | 'normwise'
  readonly output: readonly number[]
  /** |output − definition| for each element. */
  readonly errors: readonly number[]
  /** What the errors may be; 0 where no step can round. */
  readonly allowed: readonly number[]
  readonly counts: OperationCounts
}

/** The definition of the figure's problem, by the reference in float64, over operands rounded to float32. */
export function definitionOf(input: readonly number[], filter: readonly number[]): readonly number[] {
  const problem = lineProblem({ inputSize: input.length, filterSize: filter.length })
  const operands = { input: lineTensor(input.map(Math.fround)), filter: lineTensor(filter.map(Math.fround)) }
  return Array.from(reference.forward(problem, operands).data)
}

/** One algorithm run three times: over float32 for numbers, over majorants for bounds, and counted. */
export function resultOf(
  algorithm: FastAlgorithm,
  input: readonly number[],
  filter: readonly number[],
): AlgorithmResult {
  const correlate = correlateBy[algorithm]
  const run = <T>(arithmetic: Arithmetic<T>) => {
    const [x, w] = [input, filter].map((values) => values.map((value) => arithmetic.of(Math.fround(value))))
    return correlate(arithmetic, x!, w as unknown as readonly [T, T, T])
  }
  const counts: OperationCounts = { multiplications: 0, additions: 0 }
  const output = run(counting(float32, counts))
  const bounds = run(majorant).map(boundOf)
  const accuracy = accuracyOf[algorithm]
  const truth = definitionOf(input, filter)
  return {
    algorithm,
    accuracy,
    output,
    errors: output.map((value, place) => Math.abs(value - truth[place]!)),
    allowed: accuracy === 'normwise' ? bounds.map(() => Math.max(...bounds)) : bounds,
    counts,
  }
}
