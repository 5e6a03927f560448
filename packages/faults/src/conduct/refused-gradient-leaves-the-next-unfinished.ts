import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** What a refused call had begun is taken up by the next one. */
export const refusedGradientLeavesTheNextUnfinished: Fault = behaving({
  id: 'refused-gradient-leaves-the-next-unfinished',
  class: 'conduct',
  title: 'After a refused filter gradient, the first element of the next one is NaN.',
  modelledOn: [],
  operation: 'filterGradient',
  behaviour: () => {
    let isUnfinished = false
    return {
      check: (self, problem, operation, tensors) => {
        try {
          rightStages.check(self, problem, operation, tensors)
        } catch (error) {
          isUnfinished = true
          throw error
        }
      },
      answer: (given) => {
        const truth = rightStages.answer(given)
        if (isUnfinished) truth.data[0] = Number.NaN
        isUnfinished = false
        return truth
      },
    }
  },
})
