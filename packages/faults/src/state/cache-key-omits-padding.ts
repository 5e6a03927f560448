import type { Fault } from '../fault.ts'
import { beginsKept } from '../readings/begins-kept.ts'
import { forwardByRule } from '../readings/by-rule.ts'
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
    const begins = beginsKept()
    return {
      answer: (given) => {
        const { problem, operands } = given
        const kept = begins(problem)
        if (!kept) return rightStages.answer(given)
        return forwardByRule(problem, operands, { windows: windowsWith(problem, (_, a) => ({ begin: kept[a]! })) })
      },
    }
  },
})
