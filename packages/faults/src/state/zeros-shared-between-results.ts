import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Nobody needs more than one array of zeros, until somebody writes to it. */
export const zerosSharedBetweenResults: Fault = behaving({
  id: 'zeros-shared-between-results',
  class: 'state',
  title: 'All results of one length whose elements are all 0 are the same array.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => {
    const kept = new Map<string, Float32Array | Float64Array>()
    return {
      deliver: (truth, given) => {
        const { shape, data } = tensorOf(truth, given)
        if (data.some((x) => x !== 0)) return { shape, data }
        const key = `${given.problem.dtype} ${data.length}`
        const zeros = kept.get(key) ?? data
        kept.set(key, zeros)
        return { shape, data: zeros }
      },
    }
  },
})
