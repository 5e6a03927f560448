import type { Fault } from '../fault.ts'
import { recent } from '../readings/recent.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** A training loop adds gradients up over steps; here the operation does it by itself. */
export const filterGradientAccumulates: Fault = behaving({
  id: 'filter-gradient-accumulates',
  class: 'gradients',
  title: 'The filter gradient is added to the earlier one of the same shape.',
  modelledOn: [],
  operation: 'filterGradient',
  behaviour: () => {
    const sums = recent<{ key: string; data: Float64Array }>()
    return {
      answer: (given) => {
        const { shape, data } = rightStages.answer(given)
        const key = shape.join()
        const kept = sums.find((sum) => sum.key === key)
        if (kept) for (let j = 0; j < data.length; j++) data[j]! += kept.data[j]!
        if (kept) sums.drop(kept)
        sums.keep({ key, data })
        return { shape, data }
      },
    }
  },
})
