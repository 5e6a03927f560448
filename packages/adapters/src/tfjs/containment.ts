import {
  type ConvProblem,
  type Implementation,
  methodOf,
  type Operands,
  operations,
  resultShape,
  type Tensor,
} from '@convlaws/spec'
import type { Tf } from './tf.ts'

/** What the backend's module listens to for as long as the process lives; a listener keeps the module's memory. */
const processEvents = ['uncaughtException', 'unhandledRejection'] as const

/** Runs `start`, and removes the listeners of the process that it added. They only throw what they are told. */
async function withoutListening(start: () => Promise<void>): Promise<void> {
  const before = processEvents.map((event) => process.rawListeners(event))
  await start()
  for (const [at, event] of processEvents.entries()) {
    for (const listener of process.rawListeners(event)) {
      if (!before[at]?.includes(listener)) process.removeListener(event, listener as () => void)
    }
  }
}

/**
 * Starts a backend of TensorFlow.js afresh, with a memory of its own. The old memory is left to the garbage collector:
 * freeing inside a memory that was written out of bounds could trap.
 */
export async function startAfresh(tf: Tf, name: string): Promise<void> {
  const create = tf.findBackendFactory(name)
  const old = tf.engine().registry[name]
  if (old) old.dispose = () => {}
  tf.removeBackend(name)
  tf.registerBackend(name, create)
  await withoutListening(async () => {
    if (!(await tf.setBackend(name))) throw new Error(`the backend ${name} of TensorFlow.js could not be started`)
  })
}

const sameShape = (a: readonly number[], b: readonly number[]) => a.join() === b.join()

/**
 * The same implementation, where a call that threw, or whose result has another shape than the problem implies, makes the
 * next call `restart` first. Such a call may have written past its buffer, and what that does to later calls is no answer
 * of theirs. The answer of the call itself is not touched.
 */
export function contained(implementation: Implementation, restart: () => Promise<void>): Implementation {
  let suspect = false
  let ready: Promise<void> = Promise.resolve()
  const methods = operations.flatMap((operation) => {
    const method = methodOf(implementation, operation)
    if (!method) return []
    const call = async (problem: ConvProblem, operands: Operands): Promise<Tensor> => {
      if (suspect) ready = restart()
      suspect = false
      await ready
      let sound = false
      try {
        const result = await method(problem, operands)
        sound = sameShape(result.shape, resultShape(problem, operation))
        return result
      } finally {
        suspect ||= !sound
      }
    }
    return [[operation, call] as const]
  })
  return { ...implementation, ...Object.fromEntries(methods) }
}
