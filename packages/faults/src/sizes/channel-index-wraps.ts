import { outputSize, sizeOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** Channels counted in too small an integer: of eight bits here, of sixteen in the original. */
export const channelIndexWraps: StatelessFault = stateless({
  id: 'channel-index-wraps',
  class: 'sizes',
  title: 'With more than 256 output channels, output channel c is channel c mod 256.',
  modelledOn: ['https://github.com/pytorch/pytorch/issues/129207'],
  trigger: ({ outputChannels }) => outputChannels > 256,
  wrong: changedResult('forward', (data, problem) => {
    const space = sizeOf(outputSize(problem))
    for (let j = 0; j < data.length; j++) {
      const c = Math.floor(j / space) % problem.outputChannels
      if (c >= 256) data[j] = data[j - (c - (c % 256)) * space]!
    }
  }),
})
