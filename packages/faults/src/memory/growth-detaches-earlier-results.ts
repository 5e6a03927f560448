import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Elements that memory has room for at the beginning. */
const roomAtFirst = 16

/** Results are windows of memory that is replaced when it grows, as that of WebAssembly is. */
export const growthDetachesEarlierResults: Fault = behaving({
  id: 'growth-detaches-earlier-results',
  class: 'memory',
  title: 'When a call needs more room than all before it, the buffers of all earlier results are taken away.',
  modelledOn: ['https://github.com/emscripten-core/emscripten/issues/6747'],
  seenIn: 'memory',
  behaviour: () => {
    let room = roomAtFirst
    let results: ArrayBufferLike[] = []
    return {
      deliver: (truth, given) => {
        const { shape, data } = tensorOf(truth, given)
        if (data.length > room) {
          room = 2 ** Math.ceil(Math.log2(data.length))
          for (const buffer of results) structuredClone(buffer, { transfer: [buffer as ArrayBuffer] })
          results = []
        }
        results = [...results.slice(-63), data.buffer]
        return { shape, data }
      },
    }
  },
})
