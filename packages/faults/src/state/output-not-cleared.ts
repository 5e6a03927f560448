import type { Fault } from '../fault.ts'
import { recent } from '../readings/recent.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Accumulators are kept by the shape of the output, and are added to when they are used again. */
export const outputNotCleared: Fault = behaving({
  id: 'output-not-cleared',
  class: 'state',
  title: 'Sums are added to the earlier result of the same shape.',
  modelledOn: ['https://github.com/FluxML/NNlib.jl/issues/147', 'https://github.com/FluxML/NNlib.jl/issues/203'],
  behaviour: () => {
    const accumulators = recent<{ key: string; sums: Float64Array }>()
    return {
      answer: (given) => {
        const { shape, data } = rightStages.answer(given)
        const key = shape.join()
        const kept = accumulators.find((accumulator) => accumulator.key === key)
        if (kept) for (let j = 0; j < data.length; j++) data[j]! += kept.sums[j]!
        if (kept) accumulators.drop(kept)
        accumulators.keep({ key, sums: data })
        return { shape, data }
      },
    }
  },
})
