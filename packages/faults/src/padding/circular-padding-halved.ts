import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { isList, isPadded, withPadding } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The padding of one end is taken for the sum of both ends, and split over them before it is wrapped. */
export const circularPaddingHalved: StatelessFault = stateless({
  id: 'circular-padding-halved',
  class: 'padding',
  title:
    'Circular padding of p at the beginning is split, whatever is asked for at the end: half of p, rounded up, and the rest.',
  modelledOn: [],
  trigger: (problem) => problem.paddingMode === 'circular' && isList(problem) && isPadded(problem),
  wrong: anotherProblem('forward', (problem) =>
    withPadding(problem, ([begin]) => [Math.ceil(begin / 2), Math.floor(begin / 2)]),
  ),
})
