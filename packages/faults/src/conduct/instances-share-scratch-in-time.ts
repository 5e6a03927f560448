import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Who has calls under way, and how many: that the module keeps it for every implementation is the fault. */
let underWay: Map<object, number> | undefined

/** An implementation lets one of its calls at a time at its scratch memory, which is that of the module. */
export const instancesShareScratchInTime: Fault = behaving({
  id: 'instances-share-scratch-in-time',
  class: 'conduct',
  title: 'A call that begins while another instance has one under way has NaN for its first element.',
  modelledOn: [],
  seenIn: 'instances',
  behaviour: () => {
    const self = {}
    return {
      deliver: async (truth, given) => {
        const result = tensorOf(truth, given)
        underWay ??= new Map()
        underWay.set(self, (underWay.get(self) ?? 0) + 1)
        const isMixed = underWay.size > 1
        await Promise.resolve()
        const left = underWay.get(self)! - 1
        if (left > 0) underWay.set(self, left)
        else underWay.delete(self)
        if (isMixed && result.data.length > 0) result.data[0] = Number.NaN
        return result
      },
    }
  },
})
