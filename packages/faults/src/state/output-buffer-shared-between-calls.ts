import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** One output buffer is kept and grown when it is too small; every result is a view of its beginning. */
export const outputBufferSharedBetweenCalls: Fault = behaving({
  id: 'output-buffer-shared-between-calls',
  class: 'state',
  title: 'Every result is written over the one before it, in the same buffer.',
  modelledOn: ['https://github.com/ooples/AiDotNet.Tensors/pull/101'],
  seenIn: 'memory',
  behaviour: () => {
    let buffer = new ArrayBuffer(0)
    return {
      deliver: (truth, given) => {
        const { shape, data: fresh } = tensorOf(truth, given)
        if (buffer.byteLength < fresh.byteLength) buffer = new ArrayBuffer(fresh.byteLength)
        const array = given.problem.dtype === 'float32' ? Float32Array : Float64Array
        const data = new array(buffer, 0, fresh.length)
        data.set(fresh)
        return { shape, data }
      },
    }
  },
})
