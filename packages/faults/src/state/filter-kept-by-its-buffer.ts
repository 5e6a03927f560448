import type { Fault } from '../fault.ts'
import { numbersOf, rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Packed filters are kept by the buffer that they came in, in which the weights of other layers lie too. */
export const filterKeptByItsBuffer: Fault = behaving({
  id: 'filter-kept-by-its-buffer',
  class: 'state',
  title: 'A filter in another place of a buffer is taken for the one of its length that was there before.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => {
    const packed = new WeakMap<object, { readonly from: number; readonly data: Float32Array | Float64Array }>()
    return {
      answer: (given) => {
        const { problem, tensors } = given
        const { shape, data } = tensors.filter!
        const kept = packed.get(data.buffer)
        if (kept?.from === data.byteOffset || kept?.data.length !== data.length) {
          packed.set(data.buffer, { from: data.byteOffset, data: data.slice() })
          return rightStages.answer(given)
        }
        return rightStages.answer({
          ...given,
          operands: numbersOf(problem, { ...tensors, filter: { shape, data: kept.data } }),
        })
      },
    }
  },
})
