import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Memory is let go of while a call still reads from it. */
export const disposalClearsTheCallUnderWay: Fault = behaving({
  id: 'disposal-clears-the-call-under-way',
  class: 'conduct',
  title: 'A call that is under way at disposal is answered with zeros.',
  modelledOn: [],
  seenIn: 'disposal',
  behaviour: () => {
    let isDisposed = false
    return {
      deliver: async (truth, given) => {
        const result = tensorOf(truth, given)
        await Promise.resolve()
        if (isDisposed) result.data.fill(0)
        return result
      },
      dispose: (free) => {
        isDisposed = true
        free()
      },
    }
  },
})
