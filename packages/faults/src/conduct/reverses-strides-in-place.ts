import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Strides are wanted width first, and `reverse` works in place. */
export const reversesStridesInPlace: Fault = behaving({
  id: 'reverses-strides-in-place',
  class: 'conduct',
  title: "The result is right, but the list of strides in the caller's problem is reversed.",
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    answer: (given) => {
      const truth = rightStages.answer(given)
      const strides = given.problem.strides as number[]
      strides.reverse()
      return truth
    },
  }),
})
