import type { Tensor } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Calls that ask for the same while it is computed are answered with one and the same promise. */
export const likeCallsShareTheirResult: Fault = behaving({
  id: 'like-calls-share-their-result',
  class: 'conduct',
  title: 'Calls of the same problem and the same numbers that overlap in time get one result between them.',
  modelledOn: [],
  seenIn: 'time',
  behaviour: () => {
    const open = new Map<string, Promise<Tensor>>()
    return {
      deliver: (truth, given) => {
        const numbers = Object.entries(given.operands).map(([name, values]) => [name, ...values])
        const key = JSON.stringify([given.problem, numbers])
        const found = open.get(key)
        if (found) return found
        const job = Promise.resolve().then(() => {
          open.delete(key)
          return tensorOf(truth, given)
        })
        open.set(key, job)
        return job
      },
    }
  },
})
