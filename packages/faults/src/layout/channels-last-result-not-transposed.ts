import type { Fault } from '../fault.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The computation is channels-first inside, and the way back was forgotten for the numbers. */
export const channelsLastResultNotTransposed: Fault = behaving({
  id: 'channels-last-result-not-transposed',
  class: 'layout',
  title: 'A channels-last result has the right shape, but its numbers in channels-first order.',
  modelledOn: [],
  behaviour: () => ({
    deliver: (truth, given) => {
      const { data } = tensorOf(truth, { ...given, problem: { ...given.problem, layout: 'channels-first' } })
      return { shape: tensorOf(truth, given).shape, data }
    },
  }),
})
