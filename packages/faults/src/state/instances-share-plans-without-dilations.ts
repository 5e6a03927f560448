import type { Fault } from '../fault.ts'
import { forwardByRule } from '../readings/by-rule.ts'
import { type Recent, recent } from '../readings/recent.ts'
import { windowsWith } from '../readings/windows.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

interface Plan {
  readonly key: string
  readonly dilations: readonly number[]
}

/** What the module keeps: that it outlives every implementation made from it is the fault. */
let plans: Recent<Plan> | undefined

/** Plans are kept by the module, so that an implementation made anew finds what another one left. */
export const instancesSharePlansWithoutDilations: Fault = behaving({
  id: 'instances-share-plans-without-dilations',
  class: 'state',
  title: 'Dilations are those of an earlier problem, asked of any instance, that differs in its dilations only.',
  modelledOn: [],
  seenIn: 'instances',
  behaviour: () => ({
    answer: (given) => {
      const { problem, operands } = given
      const key = JSON.stringify({ ...problem, dilations: null })
      plans ??= recent<Plan>()
      const plan = plans.find((kept) => kept.key === key)
      if (!plan) plans.keep({ key, dilations: [...problem.dilations] })
      if (!plan || String(plan.dilations) === String(problem.dilations)) return rightStages.answer(given)
      return forwardByRule(problem, operands, {
        windows: windowsWith(problem, (_, a) => ({ dilation: plan.dilations[a]! })),
      })
    },
  }),
})
