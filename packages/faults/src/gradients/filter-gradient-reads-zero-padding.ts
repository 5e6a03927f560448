import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { isPadded } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The padding mode is known to forward only. */
export const filterGradientReadsZeroPadding: StatelessFault = stateless({
  id: 'filter-gradient-reads-zero-padding',
  class: 'gradients',
  title: 'In the filter gradient the padding is zeros, whatever its mode.',
  modelledOn: [],
  operation: 'filterGradient',
  trigger: (problem) => problem.paddingMode !== 'zeros' && isPadded(problem),
  wrong: anotherProblem('filterGradient', (problem) => ({ ...problem, paddingMode: 'zeros' })),
})
