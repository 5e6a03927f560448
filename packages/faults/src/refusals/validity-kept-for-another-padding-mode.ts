import { brokenConstraint, type ConvProblem } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** What a mode says about how far padding may reach. */
const limits = ['reflect-padding-is-below-input-size', 'circular-padding-is-at-most-input-size']

/** What was found valid is kept under a key without the padding mode, which limits how far padding may reach. */
export const validityKeptForAnotherPaddingMode: Fault = behaving({
  id: 'validity-kept-for-another-padding-mode',
  class: 'refusals',
  title:
    'Padding beyond the limit of its mode is not refused after a valid call that differs in its mode only: that mode is used.',
  modelledOn: [],
  behaviour: () => {
    const valid = new Map<string, ConvProblem['paddingMode']>()
    const keyOf = (problem: ConvProblem) => JSON.stringify({ ...problem, paddingMode: null })
    const { check, answer } = mending(({ problem, tensors }) => {
      const mode = valid.get(keyOf(problem))
      const isBeyond = mode !== undefined && limits.includes(brokenConstraint(problem)?.constraint.id ?? '')
      return { problem: isBeyond ? { ...problem, paddingMode: mode } : problem, tensors }
    })
    return {
      check,
      answer: (given) => {
        if (brokenConstraint(given.problem) === null) valid.set(keyOf(given.problem), given.problem.paddingMode)
        return answer(given)
      },
    }
  },
})
