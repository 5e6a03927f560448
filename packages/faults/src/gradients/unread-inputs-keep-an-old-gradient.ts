import type { Fault } from '../fault.ts'
import { forEachReading } from '../readings/for-each-reading.ts'
import { recent } from '../readings/recent.ts'
import { rightWindows } from '../readings/windows.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Only elements that some window reads are written; the buffer is used again for gradients of the same shape. */
export const unreadInputsKeepAnOldGradient: Fault = behaving({
  id: 'unread-inputs-keep-an-old-gradient',
  class: 'gradients',
  title: 'Elements that no window reads keep what the earlier input gradient of the same shape had there.',
  modelledOn: [],
  operation: 'inputGradient',
  behaviour: () => {
    const buffers = recent<{ key: string; data: Float64Array }>()
    return {
      answer: (given) => {
        const { shape, data } = rightStages.answer(given)
        const key = shape.join()
        const kept = buffers.find((buffer) => buffer.key === key)
        if (!kept) {
          buffers.keep({ key, data })
          return { shape, data }
        }
        forEachReading(given.problem, rightWindows(given.problem), (t) => {
          if (t.input >= 0) kept.data[t.input] = data[t.input]!
        })
        return { shape, data: kept.data }
      },
    }
  },
})
