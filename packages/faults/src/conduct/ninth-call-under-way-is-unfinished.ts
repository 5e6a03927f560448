import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** How many calls there is room for. */
const room = 8

/** A queue of fixed length, whose end nobody looks at. */
export const ninthCallUnderWayIsUnfinished: Fault = behaving({
  id: 'ninth-call-under-way-is-unfinished',
  class: 'conduct',
  title: 'A call that begins while eight others are under way has NaN for its first element.',
  modelledOn: [],
  seenIn: 'time',
  behaviour: () => {
    let underWay = 0
    return {
      deliver: async (truth, given) => {
        const result = tensorOf(truth, given)
        const isBeyond = ++underWay > room
        await Promise.resolve()
        underWay--
        if (isBeyond && result.data.length > 0) result.data[0] = Number.NaN
        return result
      },
    }
  },
})
