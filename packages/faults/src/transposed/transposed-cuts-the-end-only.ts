import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { inputGradientByRule } from '../readings/gradients-by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** All padding of the result is cut off at its end; the size is right. */
export const transposedCutsTheEndOnly: StatelessFault = stateless({
  id: 'transposed-cuts-the-end-only',
  class: 'transposed',
  title: 'The padding at the beginning is cut off at the end of the result.',
  modelledOn: [],
  operation: 'transposed',
  trigger: (problem) => axesOf(problem).some(({ begin }) => begin > 0),
  wrong: (problem, operands) =>
    inputGradientByRule(problem, operands, { windows: windowsWith(problem, () => ({ begin: 0 })) }),
})
