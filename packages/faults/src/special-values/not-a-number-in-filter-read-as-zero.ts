import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** Weights that may be missing are read as x || 0. */
export const notANumberInFilterReadAsZero: StatelessFault = stateless({
  id: 'not-a-number-in-filter-read-as-zero',
  class: 'special-values',
  title: 'NaN in the filter is read as 0.',
  modelledOn: [],
  trigger: (_, { filter }) => filter!.some(Number.isNaN),
  wrong: otherOperands('forward', ({ filter, ...rest }) => ({ ...rest, filter: filter!.map((x) => x || 0) })),
})
