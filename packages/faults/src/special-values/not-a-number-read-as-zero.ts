import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** Inputs are cleaned on the way in, as x || 0 does. */
export const notANumberReadAsZero: StatelessFault = stateless({
  id: 'not-a-number-read-as-zero',
  class: 'special-values',
  title: 'NaN in the input is read as 0.',
  modelledOn: [],
  trigger: (_, { input }) => input!.some(Number.isNaN),
  wrong: otherOperands('forward', ({ input, ...rest }) => ({ ...rest, input: input!.map((x) => x || 0) })),
})
