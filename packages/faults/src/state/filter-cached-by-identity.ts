import type { Fault } from '../fault.ts'
import { numbersOf, rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Packed filters are kept by the identity of their array, which may have been written to since. */
export const filterCachedByIdentity: Fault = behaving({
  id: 'filter-cached-by-identity',
  class: 'state',
  title: 'A filter array that was passed before is taken to hold what it held then.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => {
    const packed = new WeakMap<object, Float32Array | Float64Array>()
    return {
      answer: (given) => {
        const { problem, tensors } = given
        const { shape, data } = tensors.filter!
        const kept = packed.get(data) ?? data.slice()
        packed.set(data, kept)
        return rightStages.answer({
          ...given,
          operands: numbersOf(problem, { ...tensors, filter: { shape, data: kept } }),
        })
      },
    }
  },
})
