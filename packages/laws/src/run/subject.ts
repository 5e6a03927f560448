import { assertCapabilities, ConvError, completeCapabilities, type Implementation, isGuarded } from '@convlaws/spec'
import type { Observed } from '../law.ts'

/** What can be held to the laws: an implementation, or a function that makes a fresh one each time it is called. */
export type Subject = Implementation | (() => Implementation | Promise<Implementation>)

/** A subject that the suite can begin afresh. */
export interface SubjectSource {
  /** A fresh implementation; the very same one where the subject is no factory. */
  fresh(): Promise<Implementation>
  /** Takes one that {@link fresh} made off the list of those to be disposed: whoever disposes it himself does so once. */
  forget(implementation: Implementation): void
  /**
   * Disposes one that {@link fresh} made; does nothing to a subject that is no factory. Never rejects and never waits
   * for long: what disposal should be is a law of its own.
   */
  dispose(implementation: Implementation): Promise<void>
  /** Disposes everything that {@link fresh} made and nobody forgot. */
  release(): Promise<void>
  readonly hasFactory: boolean
}

/**
 * Returns normally for what has the form of the contract.
 * @throws ConvError 'invalid-implementation'
 */
export function assertImplementation(value: unknown): asserts value is Implementation {
  const refuse = (what: string): never => {
    throw new ConvError({ code: 'invalid-implementation', message: `implementation: ${what}` })
  }
  if (typeof value !== 'object' || value === null)
    return refuse(`it is ${value === null ? 'null' : typeof value}; it must be an object`)
  const { contract, name, version, capabilities, forward } = value as Partial<Implementation>
  if (contract !== 1) refuse(`contract is ${String(contract)}; it must be 1`)
  if (typeof name !== 'string' || name === '')
    refuse(`name is ${JSON.stringify(name)}; it must be a text that is not empty`)
  if (typeof version !== 'string') refuse(`version is ${JSON.stringify(version)}; it must be a text`)
  if (typeof capabilities !== 'object' || capabilities === null)
    return refuse('capabilities are missing; they must be an object, {} for the defaults')
  assertCapabilities(capabilities)
  if (typeof forward !== 'function') refuse('forward is missing; it must be a function')
}

/** Milliseconds that a disposal may take before the run goes on without it. */
const disposalLimit = 2000

/** Makes a source of fresh implementations from a subject. */
export function sourceOf(subject: Subject): SubjectSource {
  const made = new Set<Implementation>()
  const hasFactory = typeof subject === 'function'
  const dispose = async (implementation: Implementation) => {
    if (!made.delete(implementation) || !implementation.dispose) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, disposalLimit)
    })
    const disposal = Promise.resolve().then(() => implementation.dispose?.())
    await Promise.race([disposal.catch(() => {}), late])
    clearTimeout(timer)
  }
  return {
    hasFactory,
    fresh: async () => {
      const implementation = hasFactory ? await subject() : subject
      assertImplementation(implementation)
      if (hasFactory) made.add(implementation)
      return implementation
    },
    forget: (implementation) => void made.delete(implementation),
    dispose,
    release: async () => {
      for (const implementation of [...made]) await dispose(implementation)
    },
  }
}

/** What is known of an implementation before its rows are run. */
export function observe(implementation: Implementation, hasFactory: boolean): Observed {
  return {
    claims: completeCapabilities(implementation.capabilities),
    guarded: isGuarded(implementation),
    hasDispose: typeof implementation.dispose === 'function',
    hasFactory,
  }
}
