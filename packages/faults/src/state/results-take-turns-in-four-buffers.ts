import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** How many buffers of one length there are. */
const buffers = 4

/** A pool whose buffers are given out again without being given back. */
export const resultsTakeTurnsInFourBuffers: Fault = behaving({
  id: 'results-take-turns-in-four-buffers',
  class: 'state',
  title: 'Every result is written over the one of as many elements that was returned four calls before it.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => {
    const pools = new Map<string, { next: number; readonly results: (Float32Array | Float64Array)[] }>()
    return {
      deliver: (truth, given) => {
        const { shape, data } = tensorOf(truth, given)
        const key = `${given.problem.dtype} ${data.length}`
        const pool = pools.get(key) ?? { next: 0, results: [] }
        pools.set(key, pool)
        pool.results[pool.next] ??= data
        const place = pool.results[pool.next]!
        pool.next = (pool.next + 1) % buffers
        place.set(data)
        return { shape, data: place }
      },
    }
  },
})
