import type { StatelessFault } from '../fault.ts'
import { inputGradientByRule } from '../readings/gradients-by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The zeros between the elements of the output gradient, as many as stride − 1, are not put in. */
export const inputGradientIgnoresStrides: StatelessFault = stateless({
  id: 'input-gradient-ignores-strides',
  class: 'gradients',
  title: 'The output gradient is spread over the input with stride 1.',
  modelledOn: [],
  operation: 'inputGradient',
  trigger: ({ strides }) => strides.some((s) => s > 1),
  wrong: (problem, operands) =>
    inputGradientByRule(problem, operands, { windows: windowsWith(problem, () => ({ stride: 1 })) }),
})
