import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** A call after disposal is not refused, and reads memory that was given back. */
export const answersFromFreedMemory: Fault = behaving({
  id: 'answers-from-freed-memory',
  class: 'conduct',
  title: 'After disposal it goes on to answer, with zeros in place of what it freed.',
  modelledOn: [],
  seenIn: 'disposal',
  behaviour: () => {
    let freed = false
    return {
      deliver: (truth, given) => {
        const result = tensorOf(truth, given)
        if (freed) result.data.fill(0)
        return result
      },
      dispose: () => {
        freed = true
      },
    }
  },
})
