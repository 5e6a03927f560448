import type { Fault } from '../fault.ts'
import { inSingles, mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** A plan is checked when it is made; a call that finds one is not looked at again. */
export const dtypeLookedAtInTheFirstCallOnly: Fault = behaving({
  id: 'dtype-looked-at-in-the-first-call-only',
  class: 'refusals',
  title: 'Float64Arrays in a float32 problem are not refused after a right call of it: they are rounded.',
  modelledOn: [],
  behaviour: () => {
    const planned = new Set<string>()
    const { check, answer } = mending((asked) =>
      asked.problem.dtype === 'float32' && planned.has(JSON.stringify(asked.problem)) ? inSingles(asked) : asked,
    )
    return {
      check,
      answer: (given) => {
        planned.add(JSON.stringify(given.problem))
        return answer(given)
      },
    }
  },
})
