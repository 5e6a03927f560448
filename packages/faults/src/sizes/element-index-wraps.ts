import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** Elements counted in too small an integer: of twelve bits here, of 2³¹ bytes in the original. */
export const elementIndexWraps: StatelessFault = stateless({
  id: 'element-index-wraps',
  class: 'sizes',
  title: 'With an input of more than 4096 elements, element j is element j mod 4096.',
  modelledOn: ['https://github.com/pytorch/pytorch/issues/84488'],
  trigger: (_, { input }) => input!.length > 4096,
  wrong: otherOperands('forward', ({ input, ...rest }) => ({
    ...rest,
    input: input!.map((_, j) => input![j % 4096]!),
  })),
})
