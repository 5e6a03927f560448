import {
  assertOperands,
  ConvError,
  type ConvProblem,
  claims,
  constraints,
  type Operands,
  type Operation,
} from '@convlaws/spec'
import { rightStages, type Stages } from '../right-implementation.ts'

/** Whether a problem breaks one constraint and no other. */
export function breaks(problem: ConvProblem, constraint: string): boolean {
  const broken = constraints.find(({ id, test }) => id !== constraint && test(problem))
  return !broken && constraints.some(({ id, test }) => id === constraint && test(problem) !== null)
}

/**
 * A check that lets pass what breaks one constraint and no other, when `operandsFit` does not throw, and refuses
 * everything else that must be refused.
 */
export function accepting(
  constraint: string,
  operandsFit: (problem: ConvProblem, operation: Operation, tensors: Operands) => void = assertOperands,
): Stages['check'] {
  return (self, problem, operation, tensors) => {
    if (!breaks(problem, constraint)) return rightStages.check(self, problem, operation, tensors)
    const answer = claims(self.capabilities, problem)
    if (answer !== true) throw new ConvError({ code: 'unsupported', operation, message: `${operation}: ${answer}` })
    operandsFit(problem, operation, tensors)
  }
}
