import type { StatelessFault } from '../fault.ts'
import { byRule } from '../readings/by-rule.ts'
import { stateless } from '../stateless.ts'

/** The input is not moved on from group to group. */
export const readsGroupZeroForEveryGroup: StatelessFault = stateless({
  id: 'reads-group-zero-for-every-group',
  class: 'groups',
  title: "Every group reads the first group's input.",
  modelledOn: [],
  trigger: ({ groups }) => groups > 1,
  wrong: byRule(() => ({ channel: (t) => t.channelInGroup })),
})
