import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The filter is flipped in place before the call is looked at, and flipped back when it has been answered. */
export const refusedCallLeavesTheFilterReversed: Fault = behaving({
  id: 'refused-call-leaves-the-filter-reversed',
  class: 'conduct',
  title: 'A refused call leaves the elements of its filter in reverse order.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    check: (self, problem, operation, tensors) => {
      try {
        rightStages.check(self, problem, operation, tensors)
      } catch (error) {
        const data: unknown = tensors.filter?.data
        if (data instanceof Float32Array || data instanceof Float64Array) data.reverse()
        throw error
      }
    },
  }),
})
