import { axesOf, type ConvProblem } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { forwardByRule } from '../readings/by-rule.ts'
import { recent } from '../readings/recent.ts'
import { windowsWith } from '../readings/windows.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Where windows begin is worked out once for problems that agree in everything but padding. */
export const cacheKeyOmitsPadding: Fault = behaving({
  id: 'cache-key-omits-padding',
  class: 'state',
  title: 'Windows begin where they did for an earlier problem that differs in its padding only.',
  modelledOn: ['https://github.com/microsoft/onnxruntime/issues/32681'],
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
        return forwardByRule(problem, operands, { windows: windowsWith(problem, (_, a) => ({ begin: begins[a]! })) })
      },
    }
  },
})
