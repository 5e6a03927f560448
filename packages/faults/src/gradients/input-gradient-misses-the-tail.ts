import { axesOf, definition, restOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { cropped } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** The size of the gradient is worked out backwards from the output, which leaves out what the stride stepped over. */
export const inputGradientMissesTheTail: StatelessFault = stateless({
  id: 'input-gradient-misses-the-tail',
  class: 'gradients',
  title:
    'Where the stride steps over two elements or more at the end, the input gradient is all but one of them short.',
  modelledOn: ['https://github.com/tracel-ai/burn/pull/4806'],
  operation: 'inputGradient',
  trigger: (problem) => axesOf(problem).some((axis) => restOf(axis) >= 2),
  wrong: (problem, operands) =>
    cropped(
      definition(problem, 'inputGradient', operands),
      axesOf(problem).map((axis) => Math.max(0, axis.inputSize - Math.max(0, restOf(axis) - 1))),
    ),
})
