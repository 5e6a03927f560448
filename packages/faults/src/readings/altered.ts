import { type ConvProblem, definition, type OperandNumbers, type Operation, type Truth } from '@convlaws/spec'
import type { Reading } from '../stateless.ts'
import { emptyAnswer } from './empty-answer.ts'

/** The right answer to another problem. Where the filter does not fit that problem, an empty result. */
export function anotherProblem(operation: Operation, change: (problem: ConvProblem) => ConvProblem): Reading {
  return (problem, operands) => {
    const changed = change(problem)
    return emptyAnswer(changed) ?? definition(changed, operation, operands)
  }
}

/** The right answer for other operands. */
export function otherOperands(
  operation: Operation,
  change: (operands: OperandNumbers, problem: ConvProblem) => OperandNumbers,
): Reading {
  return (problem, operands) => definition(problem, operation, change(operands, problem))
}

/** The right answer with some elements changed afterwards: `change` writes to the numbers of the result. */
export function changedResult(
  operation: Operation,
  change: (data: Float64Array, problem: ConvProblem, operands: OperandNumbers) => void,
): Reading {
  return (problem, operands) => {
    const truth = definition(problem, operation, operands)
    change(truth.data, problem, operands)
    return truth
  }
}

/** The beginning of a channels-first result on every spatial axis, as many elements as `size` says. */
export function cropped({ shape, data }: Truth, size: readonly number[]): Truth {
  const [batch, channels, ...old] = shape as [number, number, ...number[]]
  const kept = data.filter((_, j) => {
    let rest = j
    for (let a = old.length - 1; a >= 0; a--) {
      if (rest % old[a]! >= size[a]!) return false
      rest = Math.floor(rest / old[a]!)
    }
    return true
  })
  return { shape: [batch, channels, ...size], data: kept }
}

/** The place of a flat index of a plane on each of its axes. */
export function placeOf(index: number, size: readonly number[]): number[] {
  const place = size.map(() => 0)
  for (let a = size.length - 1, rest = index; a >= 0; a--) {
    place[a] = rest % size[a]!
    rest = Math.floor(rest / size[a]!)
  }
  return place
}
