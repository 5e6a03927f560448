import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** What the first call loads is there for those that come after it has answered; others find it half loaded. */
export const callsBeforeItHasStartedAreUnfinished: Fault = behaving({
  id: 'calls-before-it-has-started-are-unfinished',
  class: 'conduct',
  title: 'Calls that begin before the first one has answered have NaN for their first element.',
  modelledOn: [],
  seenIn: 'time',
  behaviour: () => {
    let state: 'new' | 'starting' | 'started' = 'new'
    return {
      deliver: async (truth, given) => {
        const result = tensorOf(truth, given)
        const isEarly = state === 'starting'
        if (state === 'new') state = 'starting'
        await Promise.resolve()
        if (isEarly && result.data.length > 0) result.data[0] = Number.NaN
        else state = 'started'
        return result
      },
    }
  },
})
