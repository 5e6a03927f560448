import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** A session is opened by the first call, and closed by disposal. */
export const disposalBeforeAnyCallThrows: Fault = behaving({
  id: 'disposal-before-any-call-throws',
  class: 'conduct',
  title: 'Disposal throws where no call of forward was answered before it.',
  modelledOn: [],
  seenIn: 'disposal',
  behaviour: () => {
    let session: { release?: () => void } | undefined
    return {
      deliver: (truth, given) => {
        session ??= {}
        return tensorOf(truth, given)
      },
      dispose: (free) => {
        free()
        if (!session) throw new TypeError("Cannot read properties of undefined (reading 'release')")
        session.release?.()
      },
    }
  },
})
