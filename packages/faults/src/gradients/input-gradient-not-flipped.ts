import type { ConvProblem } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { anotherProblem } from '../readings/altered.ts'
import { tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

const flipped = ({ orientation }: ConvProblem) => (orientation === 'correlation' ? 'convolution' : 'correlation')

/** Back through a convolution is a convolution with the filter reversed; here it is not reversed. */
export const inputGradientNotFlipped: StatelessFault = stateless({
  id: 'input-gradient-not-flipped',
  class: 'gradients',
  title: 'The input gradient is computed with the filter the wrong way round.',
  modelledOn: [],
  operation: 'inputGradient',
  trigger: (problem) => tapsOf(problem) > 1,
  wrong: anotherProblem('inputGradient', (problem) => ({ ...problem, orientation: flipped(problem) })),
})
