import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The longest interval a timer takes: it holds, and never fires. */
const never = 2 ** 31 - 1

/** Disposal marks the instance as disposed and lets go of nothing: the timer of its pool goes on, and the process with it. */
export const disposalFreesNothing: Fault = behaving({
  id: 'disposal-frees-nothing',
  class: 'conduct',
  title: 'A timer that the first call starts goes on after disposal.',
  modelledOn: [],
  seenIn: 'disposal',
  behaviour: () => {
    let started = false
    return {
      deliver: (truth, given) => {
        if (!started) setInterval(() => {}, never)
        started = true
        return tensorOf(truth, given)
      },
    }
  },
})
