import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The accumulator is returned in place of a copy in the problem's type. */
export const returnsDoublesForSingles: Fault = behaving({
  id: 'returns-doubles-for-singles',
  class: 'numbers',
  title: 'A float32 problem is answered with a Float64Array.',
  modelledOn: [],
  behaviour: () => ({
    deliver: (truth, given) => {
      const { shape, data } = tensorOf(truth, given)
      return { shape, data: new Float64Array(data) }
    },
  }),
})
