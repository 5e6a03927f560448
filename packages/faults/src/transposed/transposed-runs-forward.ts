import { axesOf, outputSize } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { forwardByRule } from '../readings/by-rule.ts'
import { windowsWith } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/**
 * The operand is convolved forward. It is made to have the right shape: there is a window for each element of the
 * stated size, and what windows read past the operand is 0. Where input and output have different numbers of channels
 * the filter does not fit the operand the wrong way round, and the answer is right.
 */
export const transposedRunsForward: StatelessFault = stateless({
  id: 'transposed-runs-forward',
  class: 'transposed',
  title: 'With as many input as output channels, the forward convolution of the operand is returned.',
  modelledOn: ['https://github.com/pytorch/pytorch/issues/48400'],
  operation: 'transposed',
  trigger: ({ inputChannels, outputChannels }) => inputChannels === outputChannels,
  wrong: (problem, operands) => {
    const axes = axesOf(problem)
    const forward = { ...problem, inputSize: outputSize(problem) }
    const windows = windowsWith(forward, (_, a) => ({ begin: axes[a]!.begin }), {
      size: problem.inputSize,
      paddingMode: 'zeros',
    })
    return forwardByRule(forward, operands, { windows })
  },
})
