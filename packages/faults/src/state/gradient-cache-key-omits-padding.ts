import { axesOf, type ConvProblem } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { inputGradientByRule } from '../readings/gradients-by-rule.ts'
import { recent } from '../readings/recent.ts'
import { windowsWith } from '../readings/windows.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The plan of a backward pass is kept under a key of its own, which is shorter than that of the forward pass. */
export const gradientCacheKeyOmitsPadding: Fault = behaving({
  id: 'gradient-cache-key-omits-padding',
  class: 'state',
  title: 'Input gradient: windows begin where they did for an earlier problem that differs in its padding only.',
  modelledOn: [],
  operation: 'inputGradient',
  behaviour: () => {
    const plans = recent<{ key: string; problem: ConvProblem }>()
    return {
      answer: (given) => {
        const { problem, operands } = given
        const key = JSON.stringify({ ...problem, padding: null })
        const plan = plans.find((kept) => kept.key === key)
        if (!plan) plans.keep({ key, problem: structuredClone(problem) })
        const begins = axesOf(plan?.problem ?? problem).map(({ begin }) => begin)
        if (axesOf(problem).every(({ begin }, a) => begin === begins[a])) return rightStages.answer(given)
        return inputGradientByRule(problem, operands, {
          windows: windowsWith(problem, (_, a) => ({ begin: begins[a]! })),
        })
      },
    }
  },
})
