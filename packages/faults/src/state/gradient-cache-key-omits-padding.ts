import type { Fault } from '../fault.ts'
import { beginsKept } from '../readings/begins-kept.ts'
import { inputGradientByRule } from '../readings/gradients-by-rule.ts'
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
    const begins = beginsKept()
    return {
      answer: (given) => {
        const { problem, operands } = given
        const kept = begins(problem)
        if (!kept) return rightStages.answer(given)
        return inputGradientByRule(problem, operands, {
          windows: windowsWith(problem, (_, a) => ({ begin: kept[a]! })),
        })
      },
    }
  },
})
