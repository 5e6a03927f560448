import {
  type ConvProblem,
  type Implementation,
  methodOf,
  type Operands,
  type Operation,
  operations,
} from '@convlaws/spec'
import { sameResult } from '../same-result.ts'

/** A call that was made, with copies of all that it was given. */
export interface Call {
  readonly operation: Operation
  readonly problem: ConvProblem
  readonly operands: Operands
}

function copied(operands: Operands): Operands {
  return Object.fromEntries(
    Object.entries(operands).map(([name, { shape, data }]) => [name, { shape: [...shape], data: data.slice() }]),
  )
}

/** The same implementation, whose calls are added to a list before they are made. */
export function noted(implementation: Implementation, calls: Call[]): Implementation {
  const methods = operations.map((operation) => [
    operation,
    (problem: ConvProblem, operands: Operands) => {
      calls.push({ operation, problem: structuredClone(problem), operands: copied(operands) })
      return methodOf(implementation, operation)!(problem, operands)
    },
  ])
  return { ...implementation, ...Object.fromEntries(methods) }
}

/** What an implementation answers at once; undefined where it throws, null where it answers late. */
function answerOf(implementation: Implementation, { operation, problem, operands }: Call) {
  try {
    const answer = methodOf(implementation, operation)!(structuredClone(problem), copied(operands))
    if (!(answer instanceof Promise)) return answer
    answer.catch(() => {})
    return null
  } catch {
    return undefined
  }
}

/** Whether one implementation answers some of these calls, made in order, at once and otherwise than another does. */
export function answersOtherwise(one: Implementation, other: Implementation, calls: readonly Call[]): boolean {
  return calls.some((call) => {
    const [answer, expected] = [answerOf(one, call), answerOf(other, call)]
    if (answer === null) return false
    return answer && expected ? !sameResult(answer, expected) : answer !== expected
  })
}
