import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The filter is flipped on its way into forward; its gradient is not flipped back on the way out. */
export const filterGradientNotFlipped: StatelessFault = stateless({
  id: 'filter-gradient-not-flipped',
  class: 'gradients',
  title: "With orientation 'convolution' the filter gradient is that of 'correlation'.",
  modelledOn: [],
  operation: 'filterGradient',
  trigger: (problem) => problem.orientation === 'convolution' && tapsOf(problem) > 1,
  wrong: anotherProblem('filterGradient', (problem) => ({ ...problem, orientation: 'correlation' })),
})
