import type { Numbers, OperandNumbers } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { recent, sameNumbers } from '../readings/recent.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Answers are kept by problem, input and filter. */
export const cacheKeyOmitsBias: Fault = behaving({
  id: 'cache-key-omits-bias',
  class: 'state',
  title: 'A call that differs from an earlier one in its bias only is answered with the earlier bias.',
  modelledOn: ['https://github.com/tensorflow/tfjs/pull/2507'],
  behaviour: () => {
    const calls = recent<{ key: string; input: Numbers; filter: Numbers; bias: Numbers | undefined }>()
    return {
      answer: (given) => {
        const { input, filter, bias } = given.operands as Required<OperandNumbers>
        const key = JSON.stringify(given.problem)
        const earlier = calls.find(
          (kept) => kept.key === key && sameNumbers(kept.input, input) && sameNumbers(kept.filter, filter),
        )
        if (!earlier) {
          calls.keep({ key, input: input.slice(), filter: filter.slice(), bias: given.operands.bias && bias.slice() })
          return rightStages.answer(given)
        }
        const operands = { input, filter, ...(earlier.bias && { bias: earlier.bias }) }
        return rightStages.answer({ ...given, operands })
      },
    }
  },
})
