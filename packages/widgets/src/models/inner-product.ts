import { reference } from '@convlaws/reference'
import { lineProblem, lineTensor } from './line-problem.ts'

/** ⟨a, b⟩ of two lists of one length, by the reference: a filter as long as its input has one output, their inner product. */
export function innerProduct(a: readonly number[], b: readonly number[]): number {
  const problem = lineProblem({ inputSize: a.length, filterSize: b.length })
  return reference.forward(problem, { input: lineTensor(a), filter: lineTensor(b) }).data[0]!
}
