import type { Fault } from '../fault.ts'
import { behaving } from '../stateless.ts'

/** What was freed is freed again, as when both a `using` block and its caller dispose. */
export const secondDisposalThrows: Fault = behaving({
  id: 'second-disposal-throws',
  class: 'conduct',
  title: 'Disposing a second time throws.',
  modelledOn: [],
  seenIn: 'disposal',
  behaviour: () => {
    let disposals = 0
    return {
      dispose: (free) => {
        if (disposals++ > 0) throw new TypeError("Cannot read properties of null (reading 'terminate')")
        free()
      },
    }
  },
})
