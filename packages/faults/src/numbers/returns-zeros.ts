import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** The output is allocated and never written. */
export const returnsZeros: StatelessFault = stateless({
  id: 'returns-zeros',
  class: 'numbers',
  title: 'Zeros of the right shape are returned.',
  modelledOn: [],
  wrong: changedResult('forward', (data) => {
    data.fill(0)
  }),
})
