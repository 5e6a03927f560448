import type { Fault } from '../fault.ts'
import { tapsOf } from '../readings/options.ts'
import { sameNumbers } from '../readings/recent.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** A convolution that changes nothing is skipped, and the caller gets back the memory that it passed. */
export const identityReturnsItsInput: Fault = behaving({
  id: 'identity-returns-its-input',
  class: 'memory',
  title: 'With one tap, a result equal to the input is the input itself, not a copy.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    deliver: (truth, given) => {
      const { shape, data } = tensorOf(truth, given)
      const input = given.tensors.input!.data
      const isIdentity = tapsOf(given.problem) === 1 && sameNumbers(input, data)
      return { shape, data: isIdentity ? input : data }
    },
  }),
})
