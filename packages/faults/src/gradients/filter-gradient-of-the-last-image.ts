import type { StatelessFault } from '../fault.ts'
import { filterGradientByRule } from '../readings/gradients-by-rule.ts'
import { stateless } from '../stateless.ts'

/** The gradient of each image is written over that of the one before it. */
export const filterGradientOfTheLastImage: StatelessFault = stateless({
  id: 'filter-gradient-of-the-last-image',
  class: 'gradients',
  title: 'The filter gradient is that of the last image alone, not the sum over the batch.',
  modelledOn: ['https://github.com/FluxML/NNlib.jl/issues/197'],
  operation: 'filterGradient',
  trigger: ({ batch }) => batch > 1,
  wrong: (problem, operands) => filterGradientByRule(problem, operands, { skips: (t) => t.image < problem.batch - 1 }),
})
