import type { Fault } from '../fault.ts'
import { behindTheView } from '../readings/behind-the-view.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The input is filled up with zeros to a whole number of vectors, in memory that is not its own. */
export const writesPastTheEndOfAView: Fault = behaving({
  id: 'writes-past-the-end-of-a-view',
  class: 'memory',
  title: 'What lies behind the input in its buffer is set to 0, up to a multiple of four elements.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    deliver: (truth, given) => {
      behindTheView(given.tensors.input!).fill(0)
      return tensorOf(truth, given)
    },
  }),
})
