import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The first call races with its own set-up: its last element is read before it is written. */
export const firstResultUnfinished: Fault = behaving({
  id: 'first-result-unfinished',
  class: 'state',
  title: 'The last element of the very first result is NaN.',
  modelledOn: [],
  behaviour: () => {
    let calls = 0
    return {
      answer: (given) => {
        const truth = rightStages.answer(given)
        if (calls++ === 0 && truth.data.length > 0) truth.data[truth.data.length - 1] = Number.NaN
        return truth
      },
    }
  },
})
