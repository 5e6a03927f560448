import type { Fault } from '../fault.ts'
import { rightStages, tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** One error handler serves all calls, and ends whatever is waiting. */
export const refusalCancelsCallsUnderWay: Fault = behaving({
  id: 'refusal-cancels-calls-under-way',
  class: 'conduct',
  title: 'When a call is refused, the calls that are under way reject too.',
  modelledOn: [],
  seenIn: 'time',
  behaviour: () => {
    let refused = 0
    return {
      check: (self, problem, operation, tensors) => {
        try {
          rightStages.check(self, problem, operation, tensors)
        } catch (error) {
          refused++
          throw error
        }
      },
      deliver: async (truth, given) => {
        const before = refused
        await new Promise((resolve) => setTimeout(resolve, 0))
        if (refused > before) throw new Error('cancelled')
        return tensorOf(truth, given)
      },
    }
  },
})
