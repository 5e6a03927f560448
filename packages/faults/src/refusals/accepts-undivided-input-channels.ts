import { sizeOf } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { accepting, breaks } from '../readings/accepting.ts'
import { forwardByRule } from '../readings/by-rule.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

const constraint = 'groups-divide-input-channels'

/**
 * The quotient of input channels and groups is rounded down and not looked at again; it may be 0. No filter has the
 * shape that such a problem implies, so any is taken: its elements are read in order, and 0 past its end.
 */
export const acceptsUndividedInputChannels: Fault = behaving({
  id: 'accepts-undivided-input-channels',
  class: 'refusals',
  title: 'Input channels that groups does not divide are not refused: the channels left over are not read.',
  modelledOn: ['https://github.com/onnx/onnx/issues/8035'],
  behaviour: () => ({
    check: accepting(constraint, () => {}),
    answer: (given) => {
      const { problem, operands } = given
      if (!breaks(problem, constraint)) return rightStages.answer(given)
      const { inputChannels, groups, inputSize } = problem
      const divided = inputChannels - (inputChannels % groups)
      const perImage = inputChannels * sizeOf(inputSize)
      const read = divided * sizeOf(inputSize)
      const input = operands.input!.filter((_, j) => j % perImage < read)
      return forwardByRule({ ...problem, inputChannels: divided }, { ...operands, input }, {})
    },
  }),
})
