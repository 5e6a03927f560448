import type { StatelessFault } from '../fault.ts'
import { byRule } from '../readings/by-rule.ts'
import { inputsPerGroup } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** A loop over blocks of four channels without the loop for what is left. */
export const tailChannelsDropped: StatelessFault = stateless({
  id: 'tail-channels-dropped',
  class: 'sizes',
  title: 'With more than four input channels a group, those past the last whole block of four are left out.',
  modelledOn: ['https://github.com/pytorch/pytorch/issues/21597'],
  trigger: (problem) => inputsPerGroup(problem) > 4 && inputsPerGroup(problem) % 4 !== 0,
  wrong: byRule((problem) => {
    const inputs = inputsPerGroup(problem)
    const whole = inputs - (inputs % 4)
    return { source: (t) => (t.channelInGroup < whole ? t.source : -1) }
  }),
})
