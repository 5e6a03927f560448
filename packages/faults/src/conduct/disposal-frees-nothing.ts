import type { Fault } from '../fault.ts'
import { behaving } from '../stateless.ts'

/** Disposal is there to be called, and lets go of nothing, as calls after it show. */
export const disposalFreesNothing: Fault = behaving({
  id: 'disposal-frees-nothing',
  class: 'conduct',
  title: 'After disposal it goes on to answer calls, with all that it should have freed.',
  modelledOn: [],
  behaviour: () => ({ dispose: () => {} }),
})
