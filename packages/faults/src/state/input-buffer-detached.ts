import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The input is posted to a worker with its buffer in the transfer list. */
export const inputBufferDetached: Fault = behaving({
  id: 'input-buffer-detached',
  class: 'state',
  title: "The result is right, but the input's buffer is transferred away, so that the caller's array has length 0.",
  modelledOn: ['https://github.com/microsoft/onnxruntime/issues/26159'],
  seenIn: 'memory',
  behaviour: () => ({
    deliver: (truth, given) => {
      const result = tensorOf(truth, given)
      const { buffer } = given.tensors.input!.data
      if (buffer instanceof ArrayBuffer) structuredClone(buffer, { transfer: [buffer] })
      return result
    },
  }),
})
