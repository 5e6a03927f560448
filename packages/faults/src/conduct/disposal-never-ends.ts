import type { Fault } from '../fault.ts'
import { behaving } from '../stateless.ts'

/** Disposal waits for a worker that was never started. */
export const disposalNeverEnds: Fault = behaving({
  id: 'disposal-never-ends',
  class: 'conduct',
  title: 'The promise of disposal is never settled.',
  modelledOn: [],
  seenIn: 'disposal',
  behaviour: () => ({
    dispose: (free) => {
      free()
      return new Promise(() => {})
    },
  }),
})
