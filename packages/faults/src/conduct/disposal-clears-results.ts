import type { Tensor } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Results are views of memory that belongs to the implementation, and goes with it. */
export const disposalClearsResults: Fault = behaving({
  id: 'disposal-clears-results',
  class: 'conduct',
  title: 'Disposal sets to 0 the results that were returned before it.',
  modelledOn: [],
  seenIn: 'disposal',
  behaviour: () => {
    const results: WeakRef<Tensor['data']>[] = []
    return {
      deliver: (truth, given) => {
        const result = tensorOf(truth, given)
        results.push(new WeakRef(result.data))
        return result
      },
      dispose: (free) => {
        free()
        for (const result of results) result.deref()?.fill(0)
      },
    }
  },
})
