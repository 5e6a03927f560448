import type { StatelessFault } from '../fault.ts'
import { byRule } from '../readings/by-rule.ts'
import { tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** Taps beyond the first block go through another path, which forgets the offset of the group. The original's block is 64. */
export const lateTapsReadGroupZero: StatelessFault = stateless({
  id: 'late-taps-read-group-zero',
  class: 'groups',
  title: "From the ninth tap on, every group reads the first group's input.",
  modelledOn: ['https://github.com/modular/modular/issues/6129'],
  trigger: (problem) => problem.groups > 1 && tapsOf(problem) > 8,
  wrong: byRule(() => ({ channel: (t) => (t.tap < 8 ? t.channel : t.channelInGroup) })),
})
