import { type ConvProblem, explicitPadding } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Defaults and names are resolved in the object that was passed, which the caller may use again or may have frozen. */
export const resolvesPaddingInTheProblem: Fault = behaving({
  id: 'resolves-padding-in-the-problem',
  class: 'conduct',
  title: "The padding of the caller's problem is replaced by a list of numbers.",
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    answer: (given) => {
      const truth = rightStages.answer(given)
      const problem = given.problem as { padding: ConvProblem['padding'] }
      problem.padding = explicitPadding(given.problem)
      return truth
    },
  }),
})
