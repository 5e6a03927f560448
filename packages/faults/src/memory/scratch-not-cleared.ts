import { outputSize, sizeOf } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { forEachReading } from '../readings/for-each-reading.ts'
import { inputsPerGroup, tapsOf } from '../readings/options.ts'
import { rightWindows } from '../readings/windows.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** One sum of a block of terms is kept for each output; it is cleared between blocks, but not between calls. */
export const scratchNotCleared: Fault = behaving({
  id: 'scratch-not-cleared',
  class: 'memory',
  title: 'With more than eight terms, sums in blocks of eight start from what the last block of the call before left.',
  modelledOn: ['https://github.com/FluxML/NNlib.jl/issues/147', 'https://github.com/FluxML/NNlib.jl/issues/203'],
  behaviour: () => {
    let scratch: Float64Array | null = null
    return {
      answer: (given) => {
        const truth = rightStages.answer(given)
        const { problem, operands } = given
        const terms = inputsPerGroup(problem) * tapsOf(problem)
        if (terms <= 8) return truth
        const lastBlock = terms - (((terms - 1) % 8) + 1)
        const left = new Float64Array(problem.batch * problem.outputChannels * sizeOf(outputSize(problem)))
        forEachReading(problem, rightWindows(problem), (t) => {
          const j = t.channelInGroup * tapsOf(problem) + t.tap
          if (j >= lastBlock && t.source >= 0)
            left[t.output]! += operands.input![t.input]! * operands.filter![t.filter]!
        })
        if (scratch) for (let j = 0; j < truth.data.length; j++) truth.data[j]! += scratch[j] ?? 0
        scratch = left
        return truth
      },
    }
  },
})
