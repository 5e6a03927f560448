import { assertCall, everyCapability } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { behaving } from '../stateless.ts'

const claimed = {
  ...everyCapability,
  dtypes: ['float32'],
  layouts: ['channels-first'],
  padding: ['valid', 'same-upper'],
  paddingModes: ['zeros'],
  orientations: ['correlation'],
} as const

/** Narrow claims, kept in all but one thing: whoever looks far outside them meets a refusal for another reason. */
export const answersOneOptionBeyondNarrowClaims: Fault = behaving({
  id: 'answers-one-option-beyond-narrow-claims',
  class: 'refusals',
  title: "Of all that its narrow claims leave out, 'same-lower' alone is answered all the same, rightly.",
  modelledOn: [],
  behaviour: () => ({
    capabilities: claimed,
    check: (self, problem, operation, tensors) => {
      const capabilities = { ...claimed, padding: [...claimed.padding, 'same-lower'] as const }
      assertCall({ ...self, capabilities }, problem, operation, tensors)
    },
  }),
})
