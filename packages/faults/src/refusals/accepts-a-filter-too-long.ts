import { outputSize } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { accepting, breaks } from '../readings/accepting.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

const constraint = 'filter-fits-padded-input'

/** A size below one is clamped at 0, as some libraries define it. */
export const acceptsAFilterTooLong: Fault = behaving({
  id: 'accepts-a-filter-too-long',
  class: 'refusals',
  title: 'A filter longer than the padded input is not refused: the output is empty.',
  modelledOn: [],
  behaviour: () => ({
    check: accepting(constraint),
    answer: (given) => {
      const { problem } = given
      if (!breaks(problem, constraint)) return rightStages.answer(given)
      const size = outputSize(problem).map((outputs) => Math.max(0, outputs))
      return { shape: [problem.batch, problem.outputChannels, ...size], data: new Float64Array(0) }
    },
  }),
})
