import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** The sums start from the bias, and it is added once more at the end. */
export const biasAddedTwice: StatelessFault = stateless({
  id: 'bias-added-twice',
  class: 'numbers',
  title: 'The bias is added twice.',
  modelledOn: [],
  trigger: (_, { bias }) => bias !== undefined,
  wrong: otherOperands('forward', ({ bias, ...rest }) => ({ ...rest, bias: bias!.map((b) => 2 * b) })),
})
