import { assertValid } from './assert-valid.ts'
import { claimed, completeCapabilities } from './claims.ts'
import type { ConvProblem, Implementation, Operation, Tensor } from './contract.ts'
import { ConvError } from './conv-error.ts'
import { assertOperands, type Operands } from './operands.ts'
import { operations } from './shapes.ts'

const marker = Symbol.for('convlaws.guarded')

/**
 * Returns normally when an implementation must compute a call: the problem is valid, inside the claim, and the operands fit.
 * @throws ConvError 'invalid-problem', 'unsupported' or 'invalid-operand', in this order.
 */
export function assertCall(
  implementation: Implementation,
  problem: ConvProblem,
  operation: Operation,
  operands: Operands,
): void {
  assertValid(problem, operation)
  const answer = claimed(implementation, problem, operation)
  const bias = operands?.bias === undefined || completeCapabilities(implementation.capabilities).bias
  if (answer !== true || !bias) {
    const reason = answer === true ? 'bias is not claimed' : answer
    const message = `${operation}: ${implementation.name} does not claim this: ${reason}`
    throw new ConvError({ code: 'unsupported', operation, message })
  }
  assertOperands(problem, operation, operands)
}

/** Any of the five operations, without the types that tell them apart. */
export type Method = (problem: ConvProblem, operands: Operands) => Tensor | Promise<Tensor>

/** The method of an implementation for an operation, bound to it; undefined where it has none. */
export function methodOf(implementation: Implementation, operation: Operation): Method | undefined {
  const method = implementation[operation] as Method | undefined
  return typeof method === 'function'
    ? (problem, operands) => method.call(implementation, problem, operands)
    : undefined
}

/**
 * The same implementation, refusing what it must refuse before the wrapped code sees it. An adapter wraps itself in this
 * where its library does not refuse by itself; the suite then skips the law of unclaimed problems, which would test the guard.
 */
export function guarded(implementation: Implementation): Implementation {
  const { contract, name, version, homepage, capabilities, supports, dispose } = implementation
  const methods = operations.flatMap((operation) => {
    const method = methodOf(implementation, operation)
    if (!method) return []
    const call: Method = (problem, operands) => {
      assertCall(implementation, problem, operation, operands)
      return method(problem, operands)
    }
    return [[operation, call] as const]
  })
  return {
    contract,
    name,
    version,
    capabilities,
    ...(homepage !== undefined && { homepage }),
    ...(supports && { supports: supports.bind(implementation) }),
    ...(Object.fromEntries(methods) as Pick<Implementation, Operation>),
    ...(dispose && { dispose: dispose.bind(implementation) }),
    [marker]: true,
  } as Implementation
}

/** Whether an implementation was wrapped by {@link guarded}, of this copy of the package or of another. */
export function isGuarded(implementation: Implementation): boolean {
  return (implementation as { [marker]?: unknown })[marker] === true
}
