import { type Implementation, methodOf, type Operation, operations, type Tensor } from '@convlaws/spec'

/** Told of a call before it is made. */
export type Listener = (operation: Operation, ...call: Parameters<NonNullable<ReturnType<typeof methodOf>>>) => void

/**
 * The same implementation, whose calls are told before they are made. Everything else is inherited from it, marks of a
 * guard among them.
 */
export function listening(implementation: Implementation, listener: Listener): Implementation {
  const listened = Object.create(implementation) as { [name: string]: unknown }
  const own = (name: string, value: unknown) => Object.defineProperty(listened, name, { value, enumerable: true })
  for (const operation of operations) {
    const method = methodOf(implementation, operation)
    if (!method) continue
    own(operation, (problem: never, operands: { readonly [name: string]: Tensor }) => {
      listener(operation, problem, operands)
      return method(problem, operands)
    })
  }
  const { supports, dispose } = implementation
  if (supports) own('supports', supports.bind(implementation))
  if (dispose) own('dispose', dispose.bind(implementation))
  return listened as unknown as Implementation
}
