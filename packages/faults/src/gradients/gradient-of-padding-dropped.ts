import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { isPadded } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The gradient of the padded input is cropped, where each virtual element belongs to the element it was copied from. */
export const gradientOfPaddingDropped: StatelessFault = stateless({
  id: 'gradient-of-padding-dropped',
  class: 'gradients',
  title: 'What flows back into reflect, replicate or circular padding is dropped from the input gradient.',
  modelledOn: [],
  operation: 'inputGradient',
  trigger: (problem) => problem.paddingMode !== 'zeros' && isPadded(problem),
  wrong: anotherProblem('inputGradient', (problem) => ({ ...problem, paddingMode: 'zeros' })),
})
