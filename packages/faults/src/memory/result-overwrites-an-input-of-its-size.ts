import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** A planner of memory finds that the input is not needed any more, and gives its place to the result. */
export const resultOverwritesAnInputOfItsSize: Fault = behaving({
  id: 'result-overwrites-an-input-of-its-size',
  class: 'memory',
  title: 'A result with as many elements as the input is written over the input.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    deliver: (truth, given) => {
      const { shape, data } = tensorOf(truth, given)
      const place = given.tensors.input!.data
      if (place.length !== data.length) return { shape, data }
      place.set(data)
      return { shape, data: place }
    },
  }),
})
