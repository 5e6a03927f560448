import type { StatelessFault } from '../fault.ts'
import { forwardByTerms } from '../readings/by-rule.ts'
import { inputsPerGroup } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** The loop for what is left of the channels adds the input and forgets to multiply. */
export const tailChannelsUnweighted: StatelessFault = stateless({
  id: 'tail-channels-unweighted',
  class: 'sizes',
  title: 'Input channels past the last whole block of four are added without being multiplied by their taps.',
  modelledOn: ['https://github.com/microsoft/onnxruntime/issues/27749'],
  trigger: (problem) => inputsPerGroup(problem) % 4 !== 0,
  wrong: (problem, operands) => {
    const inputs = inputsPerGroup(problem)
    const whole = inputs - (inputs % 4)
    return forwardByTerms(problem, operands, (t) => {
      if (t.source < 0) return 0
      return operands.input![t.input]! * (t.channelInGroup < whole ? operands.filter![t.filter]! : 1)
    })
  },
})
