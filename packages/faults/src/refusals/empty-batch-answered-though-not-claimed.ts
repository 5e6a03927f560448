import { everyCapability } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** A loop over the images that is not entered: nobody thought of a batch of 0, neither in the claims nor in the checks. */
export const emptyBatchAnsweredThoughNotClaimed: Fault = behaving({
  id: 'empty-batch-answered-though-not-claimed',
  class: 'refusals',
  title: 'An empty batch is not claimed, and is answered all the same, rightly.',
  modelledOn: [],
  seenIn: 'claims',
  behaviour: () => ({
    capabilities: { ...everyCapability, emptyBatch: false },
    check: (self, ...call) => rightStages.check({ ...self, capabilities: everyCapability }, ...call),
  }),
})
