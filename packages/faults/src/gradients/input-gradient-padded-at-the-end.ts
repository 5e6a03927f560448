import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { inputGradientByRule } from '../readings/gradients-by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** What is cut off the gradient of the padded input at its beginning is as long as the padding at its end. */
export const inputGradientPaddedAtTheEnd: StatelessFault = stateless({
  id: 'input-gradient-padded-at-the-end',
  class: 'gradients',
  title: 'In the input gradient the paddings at the beginning and at the end of an axis are exchanged.',
  modelledOn: [],
  operation: 'inputGradient',
  trigger: (problem) => axesOf(problem).some(({ begin, end }) => begin !== end),
  wrong: (problem, operands) =>
    inputGradientByRule(problem, operands, { windows: windowsWith(problem, ({ end }) => ({ begin: end })) }),
})
