import { outputSize, samePadding } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { inputGradientByRule } from '../readings/gradients-by-rule.ts'
import { isSame } from '../readings/options.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The formula of 'same-*' is given the size of the operand, where it asks for the size of the result. */
export const transposedSameFromTheWrongSide: StatelessFault = stateless({
  id: 'transposed-same-from-the-wrong-side',
  class: 'transposed',
  title:
    "'same' padding is worked out with the sizes of operand and result exchanged; the size of the result is right.",
  modelledOn: ['https://github.com/opencv/opencv/issues/10702'],
  operation: 'transposed',
  trigger: isSame,
  wrong: (problem, operands) => {
    const mode = problem.padding as 'same-upper' | 'same-lower'
    const outputs = outputSize(problem)
    const windows = windowsWith(problem, ({ filterSize, stride, dilation }, a) => ({
      begin: samePadding(outputs[a]!, filterSize, stride, dilation, mode)[0],
    }))
    return inputGradientByRule(problem, operands, { windows })
  },
})
