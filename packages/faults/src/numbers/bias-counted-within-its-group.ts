import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { outputsPerGroup } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** Each group is computed as a convolution of its own, and is handed the whole bias in place of its part. */
export const biasCountedWithinItsGroup: StatelessFault = stateless({
  id: 'bias-counted-within-its-group',
  class: 'numbers',
  title: "Every group adds the first group's bias.",
  modelledOn: [],
  trigger: ({ groups }, { bias }) => groups > 1 && bias !== undefined,
  wrong: otherOperands('forward', ({ bias, ...rest }, problem) => ({
    ...rest,
    bias: bias!.map((_, c) => bias![c % outputsPerGroup(problem)]!),
  })),
})
