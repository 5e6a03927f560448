import type { Fault } from '../fault.ts'
import { behindTheView } from '../readings/behind-the-view.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The last vector is loaded whole and its surplus lanes are multiplied by 0, which does not clear NaN. */
export const vectorLoadReadsPastTheEnd: Fault = behaving({
  id: 'vector-load-reads-past-the-end',
  class: 'memory',
  title: 'The last output adds 0 times what lies behind the input in its buffer, up to a multiple of four elements.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    answer: (given) => {
      const truth = rightStages.answer(given)
      const last = truth.data.length - 1
      if (last >= 0) for (const x of behindTheView(given.tensors.input!)) truth.data[last]! += 0 * x
      return truth
    },
  }),
})
