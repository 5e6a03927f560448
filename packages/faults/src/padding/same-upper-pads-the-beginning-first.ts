import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { sameTotal } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The odd element of 'same-upper' padding at the beginning, where it belongs at the end. */
export const sameUpperPadsTheBeginningFirst: StatelessFault = stateless({
  id: 'same-upper-pads-the-beginning-first',
  class: 'padding',
  title: "'same-upper' puts the odd element of padding at the beginning, as 'same-lower' does.",
  modelledOn: ['https://github.com/vtjeng/MIPVerify.jl/pull/23'],
  trigger: (problem) =>
    problem.padding === 'same-upper' &&
    axesOf(problem).some((axis) => sameTotal(axis) > 0 && sameTotal(axis) % 2 === 1),
  wrong: anotherProblem('forward', (problem) => ({ ...problem, padding: 'same-lower' })),
})
