import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { isPadded } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The padding mode is not looked at: every index is clamped to the input. */
export const padsWithTheEdgeValue: StatelessFault = stateless({
  id: 'pads-with-the-edge-value',
  class: 'padding',
  title: 'Zero padding repeats the edge of the input.',
  modelledOn: [],
  trigger: (problem) => problem.paddingMode === 'zeros' && isPadded(problem),
  wrong: anotherProblem('forward', (problem) => ({ ...problem, paddingMode: 'replicate' })),
})
