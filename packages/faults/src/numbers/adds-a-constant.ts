import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** An offset, as of quantised zero points that do not cancel. */
export const addsAConstant: StatelessFault = stateless({
  id: 'adds-a-constant',
  class: 'numbers',
  title: 'Each output is 1 too large.',
  modelledOn: [],
  wrong: changedResult('forward', (data) => {
    for (let j = 0; j < data.length; j++) data[j]! += 1
  }),
})
