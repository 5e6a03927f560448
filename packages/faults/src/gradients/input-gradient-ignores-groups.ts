import type { StatelessFault } from '../fault.ts'
import { inputGradientByRule } from '../readings/gradients-by-rule.ts'
import { inputsPerGroup, outputsPerGroup, tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The filter is not moved on from group to group in the input gradient. */
export const inputGradientIgnoresGroups: StatelessFault = stateless({
  id: 'input-gradient-ignores-groups',
  class: 'gradients',
  title: "In the input gradient every group reads the first group's filter.",
  modelledOn: [],
  operation: 'inputGradient',
  trigger: ({ groups }) => groups > 1,
  wrong: (problem, operands) => {
    const perGroup = outputsPerGroup(problem) * inputsPerGroup(problem) * tapsOf(problem)
    return inputGradientByRule(problem, operands, { filter: (t) => t.filter % perGroup })
  },
})
