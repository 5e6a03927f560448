import { outputSize, sizeOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { outputsPerGroup } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** Results of the groups are joined with the group as the faster index: a channel shuffle that nobody asked for. */
export const outputsOfGroupsInterleaved: StatelessFault = stateless({
  id: 'outputs-of-groups-interleaved',
  class: 'groups',
  title: 'The first outputs of all groups come first, then the second ones, in place of one group after the other.',
  modelledOn: [],
  trigger: (problem) => problem.groups > 1 && outputsPerGroup(problem) > 1,
  wrong: changedResult('forward', (data, problem) => {
    const { outputChannels, groups } = problem
    const space = sizeOf(outputSize(problem))
    const right = data.slice()
    for (let j = 0; j < data.length; j++) {
      const plane = Math.floor(j / space)
      const c = plane % outputChannels
      const from = (c % groups) * outputsPerGroup(problem) + Math.floor(c / groups)
      data[j] = right[(plane - c + from) * space + (j % space)]!
    }
  }),
})
