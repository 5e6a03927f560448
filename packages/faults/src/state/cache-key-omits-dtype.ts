import type { OperandNumbers } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { recent } from '../readings/recent.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Numbers as float32 holds them. */
function singled(operands: OperandNumbers): OperandNumbers {
  const entries = Object.entries(operands).map(([name, numbers]) => [name, Float64Array.from(numbers, Math.fround)])
  return Object.fromEntries(entries) as OperandNumbers
}

/** The kernel for a problem is kept under a key in which its type was forgotten. */
export const cacheKeyOmitsDtype: Fault = behaving({
  id: 'cache-key-omits-dtype',
  class: 'state',
  title: 'A float64 problem is computed in float32 after the same problem in float32.',
  modelledOn: [],
  behaviour: () => {
    const plans = recent<{ readonly key: string; readonly dtype: string }>()
    return {
      answer: (given) => {
        const { dtype, ...rest } = given.problem
        const key = JSON.stringify(rest)
        const plan = plans.find((kept) => kept.key === key)
        if (!plan) plans.keep({ key, dtype })
        if (!plan || plan.dtype === dtype || dtype === 'float32') return rightStages.answer(given)
        const { shape, data } = rightStages.answer({ ...given, operands: singled(given.operands) })
        return { shape, data: data.map(Math.fround) }
      },
    }
  },
})
