import {
  type ConvProblem,
  type Implementation,
  methodOf,
  type Operands,
  type Operation,
  type Tensor,
} from '@convlaws/spec'

/** Asks an implementation for one operation, as a promise also of what it throws. */
export async function ask(
  implementation: Implementation,
  operation: Operation,
  problem: ConvProblem,
  operands: Operands,
): Promise<Tensor> {
  return methodOf(implementation, operation)!(problem, operands)
}

/** Whether two results agree in type, shape and every bit but the sign and the payload of NaN. */
export function sameResult(a: Tensor, b: Tensor): boolean {
  return (
    a.data.constructor === b.data.constructor &&
    a.shape.join() === b.shape.join() &&
    a.data.length === b.data.length &&
    a.data.every((x, j) => Object.is(x, b.data[j]))
  )
}
