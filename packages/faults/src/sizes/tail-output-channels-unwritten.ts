import { outputSize, sizeOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { isPlainThreeByThree } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** A loop over blocks of eight output channels without the loop for what is left. */
export const tailOutputChannelsUnwritten: StatelessFault = stateless({
  id: 'tail-output-channels-unwritten',
  class: 'sizes',
  title: 'With three taps an axis, stride and dilation 1, outputs past the last whole block of eight channels are 0.',
  modelledOn: ['https://github.com/OAID/Tengine/issues/369'],
  trigger: (problem) => isPlainThreeByThree(problem) && problem.outputChannels > 8 && problem.outputChannels % 8 !== 0,
  wrong: changedResult('forward', (data, problem) => {
    const { outputChannels } = problem
    const space = sizeOf(outputSize(problem))
    const whole = outputChannels - (outputChannels % 8)
    for (let j = 0; j < data.length; j++) if (Math.floor(j / space) % outputChannels >= whole) data[j] = 0
  }),
})
