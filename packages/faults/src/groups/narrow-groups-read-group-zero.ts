import type { StatelessFault } from '../fault.ts'
import { byRule } from '../readings/by-rule.ts'
import { inputsPerGroup } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** A blocked path for output channels in multiples of 16, whose input pointer is not moved on for narrow groups. */
export const narrowGroupsReadGroupZero: StatelessFault = stateless({
  id: 'narrow-groups-read-group-zero',
  class: 'groups',
  title: "With outputs in multiples of 16 and fewer than 16 inputs a group, every group reads the first group's input.",
  modelledOn: ['https://github.com/pytorch/pytorch/issues/19912'],
  trigger: (problem) => problem.groups > 1 && problem.outputChannels % 16 === 0 && inputsPerGroup(problem) < 16,
  wrong: byRule(() => ({ channel: (t) => t.channelInGroup })),
})
