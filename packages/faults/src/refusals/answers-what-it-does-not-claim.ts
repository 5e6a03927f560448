import { assertOperands, assertValid, everyCapability } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { behaving } from '../stateless.ts'

/** It can do more than it says: the claims were not brought up to date. */
export const answersWhatItDoesNotClaim: Fault = behaving({
  id: 'answers-what-it-does-not-claim',
  class: 'refusals',
  title: 'Groups, dilations and padding modes are not claimed, and are answered all the same, rightly.',
  modelledOn: [],
  seenIn: 'claims',
  behaviour: () => ({
    capabilities: { ...everyCapability, groups: 'one', dilations: false, paddingModes: ['zeros'] },
    check: (_, problem, operation, tensors) => {
      assertValid(problem, operation)
      assertOperands(problem, operation, tensors)
    },
  }),
})
