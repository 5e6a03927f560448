import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The type of the result is a constant of the code. */
export const returnsSinglesForDoubles: Fault = behaving({
  id: 'returns-singles-for-doubles',
  class: 'numbers',
  title: 'A float64 problem is answered with a Float32Array.',
  modelledOn: [],
  behaviour: () => ({
    deliver: (truth, given) => {
      const { shape, data } = tensorOf(truth, given)
      return { shape, data: new Float32Array(data) }
    },
  }),
})
