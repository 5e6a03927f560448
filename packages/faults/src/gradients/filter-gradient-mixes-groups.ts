import type { StatelessFault } from '../fault.ts'
import { filterGradientByRule } from '../readings/gradients-by-rule.ts'
import { stateless } from '../stateless.ts'

/** The input is not moved on from group to group in the filter gradient. */
export const filterGradientMixesGroups: StatelessFault = stateless({
  id: 'filter-gradient-mixes-groups',
  class: 'gradients',
  title: "In the filter gradient every group reads the first group's input.",
  modelledOn: [],
  operation: 'filterGradient',
  trigger: ({ groups }) => groups > 1,
  wrong: (problem, operands) => filterGradientByRule(problem, operands, { channel: (t) => t.channelInGroup }),
})
