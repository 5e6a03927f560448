import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { roundToBfloat16 } from '../readings/rounding.ts'
import { stateless } from '../stateless.ts'

/** Packed filters stored in half the memory. */
export const filterRoundedToBfloat16: StatelessFault = stateless({
  id: 'filter-rounded-to-bfloat16',
  class: 'numbers',
  title: 'The filter is rounded to bfloat16, which has 8 significant bits.',
  modelledOn: [],
  wrong: otherOperands('forward', ({ filter, ...rest }) => ({
    ...rest,
    filter: Float64Array.from(filter!, roundToBfloat16),
  })),
})
