import { type Implementation, methodOf, type Operation, operations, type Tensor } from '@convlaws/spec'

/** Told of a call before it is made. */
export type Listener = (operation: Operation, ...call: Parameters<NonNullable<ReturnType<typeof methodOf>>>) => void

/**
 * The same implementation, whose calls are told before they are made. What the contract names is its own, since a getter of a
 * class may read a private field, which an object that inherits it lacks. Everything else is inherited, marks of a guard
 * among them.
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
  const { contract, name, version, homepage, capabilities, supports, dispose } = implementation
  for (const [field, value] of Object.entries({ contract, name, version, homepage, capabilities })) own(field, value)
  if (supports) own('supports', supports.bind(implementation))
  if (dispose) own('dispose', dispose.bind(implementation))
  return listened as unknown as Implementation
}
