import type { StatelessFault } from '../fault.ts'
import { filterGradientByRule } from '../readings/gradients-by-rule.ts'
import { isDilated } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The filter gradient was written before there were dilations. */
export const filterGradientIgnoresDilations: StatelessFault = stateless({
  id: 'filter-gradient-ignores-dilations',
  class: 'gradients',
  title: 'In the filter gradient the taps are adjacent, whatever the dilation.',
  modelledOn: [],
  operation: 'filterGradient',
  trigger: isDilated,
  wrong: (problem, operands) =>
    filterGradientByRule(problem, operands, { windows: windowsWith(problem, () => ({ dilation: 1 })) }),
})
