import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** The activation of a fused kernel, left on. */
export const negativeResultsClampedToZero: StatelessFault = stateless({
  id: 'negative-results-clamped-to-zero',
  class: 'numbers',
  title: 'Negative results are 0.',
  modelledOn: [],
  wrong: changedResult('forward', (data) => {
    for (let j = 0; j < data.length; j++) if (data[j]! < 0) data[j] = 0
  }),
})
