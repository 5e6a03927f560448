import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Refusing throws past the line that gives scratch back, and the next call meets it half written. */
export const refusalLeavesTheNextResultUnfinished: Fault = behaving({
  id: 'refusal-leaves-the-next-result-unfinished',
  class: 'conduct',
  title: 'After a refused call, the first element of the next result is NaN.',
  modelledOn: [],
  behaviour: () => {
    let leftOpen = false
    return {
      check: (self, problem, operation, tensors) => {
        const wasLeftOpen = leftOpen
        leftOpen = true
        rightStages.check(self, problem, operation, tensors)
        leftOpen = wasLeftOpen
      },
      answer: (given) => {
        const truth = rightStages.answer(given)
        if (leftOpen && truth.data.length > 0) truth.data[0] = Number.NaN
        leftOpen = false
        return truth
      },
    }
  },
})
