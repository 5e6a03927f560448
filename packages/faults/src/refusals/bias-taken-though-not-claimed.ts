import { everyCapability } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The claims are held against the problem, of which a bias is no part. */
export const biasTakenThoughNotClaimed: Fault = behaving({
  id: 'bias-taken-though-not-claimed',
  class: 'refusals',
  title: 'Bias is not claimed, and one that is given is added all the same, rightly.',
  modelledOn: [],
  seenIn: 'claims',
  behaviour: () => ({
    capabilities: { ...everyCapability, bias: false },
    check: (self, ...call) => rightStages.check({ ...self, capabilities: everyCapability }, ...call),
  }),
})
