import type { Fault } from '../fault.ts'
import { forwardByRule } from '../readings/by-rule.ts'
import { recent } from '../readings/recent.ts'
import { windowsWith } from '../readings/windows.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Strides and dilations for all axes as they were for an earlier problem. */
interface Steps {
  readonly strides: readonly number[]
  readonly dilations: readonly number[]
}

/** A key made for one axis was never extended to several. */
export const cacheKeyHoldsTheWidthOnly: Fault = behaving({
  id: 'cache-key-holds-the-width-only',
  class: 'state',
  title: 'Strides and dilations are those of an earlier problem that differs only in them, and not in the width.',
  modelledOn: [],
  behaviour: () => {
    const plans = recent<Steps & { readonly key: string }>()
    return {
      answer: (given) => {
        const { problem, operands } = given
        const { strides, dilations } = problem
        const key = JSON.stringify({ ...problem, strides: strides.at(-1), dilations: dilations.at(-1) })
        const plan = plans.find((kept) => kept.key === key)
        if (!plan) plans.keep({ key, strides: [...strides], dilations: [...dilations] })
        const steps: Steps = plan ?? problem
        if (String([steps.strides, steps.dilations]) === String([strides, dilations])) return rightStages.answer(given)
        return forwardByRule(problem, operands, {
          windows: windowsWith(problem, (_, a) => ({ stride: steps.strides[a]!, dilation: steps.dilations[a]! })),
        })
      },
    }
  },
})
