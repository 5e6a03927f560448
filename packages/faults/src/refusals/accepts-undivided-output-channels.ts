import { definition, outputSize, sizeOf } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { accepting, breaks } from '../readings/accepting.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

const constraint = 'groups-divide-output-channels'

/** The quotient of output channels and groups is rounded down and not looked at again. */
export const acceptsUndividedOutputChannels: Fault = behaving({
  id: 'accepts-undivided-output-channels',
  class: 'refusals',
  title: 'Output channels that groups does not divide are not refused: the channels left over are 0.',
  modelledOn: ['https://github.com/tensorflow/tensorflow/issues/126413'],
  behaviour: () => ({
    check: accepting(constraint),
    answer: (given) => {
      const { problem, operands } = given
      if (!breaks(problem, constraint)) return rightStages.answer(given)
      const { batch, outputChannels, groups } = problem
      const divided = outputChannels - (outputChannels % groups)
      const size = outputSize(problem)
      const data = new Float64Array(batch * outputChannels * sizeOf(size))
      if (divided > 0) {
        const bias = operands.bias && { bias: operands.bias.subarray(0, divided) }
        const right = definition({ ...problem, outputChannels: divided }, 'forward', { ...operands, ...bias })
        const perImage = divided * sizeOf(size)
        for (let n = 0; n < batch; n++) {
          data.set(right.data.subarray(n * perImage, (n + 1) * perImage), n * outputChannels * sizeOf(size))
        }
      }
      return { shape: [batch, outputChannels, ...size], data }
    },
  }),
})
