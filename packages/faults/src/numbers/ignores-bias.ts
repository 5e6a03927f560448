import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** The bias is accepted and never added. */
export const ignoresBias: StatelessFault = stateless({
  id: 'ignores-bias',
  class: 'numbers',
  title: 'No bias is added.',
  modelledOn: [],
  trigger: (_, { bias }) => bias !== undefined,
  wrong: otherOperands('forward', ({ bias: _, ...rest }) => rest),
})
