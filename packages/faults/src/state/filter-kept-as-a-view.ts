import type { Tensor } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { recent, sameNumbers } from '../readings/recent.ts'
import { numbersOf, rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Filters are kept by their contents, but as the caller's array, which may have been written to since. */
export const filterKeptAsAView: Fault = behaving({
  id: 'filter-kept-as-a-view',
  class: 'state',
  title: 'A filter equal to an earlier one is read from the array of the earlier one, whatever that holds by now.',
  modelledOn: ['https://github.com/tensorflow/tfjs/pull/2421'],
  seenIn: 'memory',
  behaviour: () => {
    const filters = recent<{ contents: Tensor['data']; view: Tensor['data'] }>()
    return {
      answer: (given) => {
        const { problem, tensors } = given
        const { shape, data } = tensors.filter!
        const same = filters.find(
          ({ contents, view }) =>
            contents.constructor === data.constructor && view.length === contents.length && sameNumbers(contents, data),
        )
        if (!same) filters.keep({ contents: data.slice(), view: data })
        const filter = { shape, data: same?.view ?? data }
        return rightStages.answer({ ...given, operands: numbersOf(problem, { ...tensors, filter }) })
      },
    }
  },
})
