import type { StatelessFault } from '../fault.ts'
import { filterGradientByRule } from '../readings/gradients-by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** A path for groups between one and depthwise, which was not given the strides. */
export const filterGradientInGroupsIgnoresStrides: StatelessFault = stateless({
  id: 'filter-gradient-in-groups-ignores-strides',
  class: 'gradients',
  title: 'With several groups of several channels the filter gradient walks over the input with stride 1.',
  modelledOn: ['https://github.com/iree-org/iree/issues/23786'],
  operation: 'filterGradient',
  trigger: ({ groups, inputChannels, strides }) => groups > 1 && groups < inputChannels && strides.some((s) => s > 1),
  wrong: (problem, operands) =>
    filterGradientByRule(problem, operands, { windows: windowsWith(problem, () => ({ stride: 1 })) }),
})
