import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** How many plans there is room for. */
const room = 16

/** The oldest plan makes room for a new one. Its tables are let go of; that it has tables is remembered. */
export const evictedPlanComesBackUnfinished: Fault = behaving({
  id: 'evicted-plan-comes-back-unfinished',
  class: 'state',
  title: 'A problem that comes again after sixteen others has NaN for the first element of its result.',
  modelledOn: [],
  behaviour: () => {
    const plans: string[] = []
    const seen = new Set<string>()
    return {
      answer: (given) => {
        const truth = rightStages.answer(given)
        const key = JSON.stringify(given.problem)
        if (seen.has(key) && !plans.includes(key) && truth.data.length > 0) truth.data[0] = Number.NaN
        if (!seen.has(key)) plans.push(key)
        if (plans.length > room) plans.shift()
        seen.add(key)
        return truth
      },
    }
  },
})
