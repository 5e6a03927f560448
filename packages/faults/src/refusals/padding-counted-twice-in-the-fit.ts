import { axesOf, effectiveFilterSize } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { accepting, breaks } from '../readings/accepting.ts'
import { emptyAnswer } from '../readings/empty-answer.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

const constraint = 'filter-fits-padded-input'

/** Whether a filter fits is asked as if each axis had at both ends the longer of its two paddings. */
export const paddingCountedTwiceInTheFit: Fault = behaving({
  id: 'padding-counted-twice-in-the-fit',
  class: 'refusals',
  title: 'A filter that would fit only with the longer padding at both ends is not refused: the output is empty.',
  modelledOn: [],
  behaviour: () => {
    const lenient = accepting(constraint)
    return {
      check: (self, problem, ...rest) => {
        const fits =
          breaks(problem, constraint) &&
          axesOf(problem).every(
            ({ filterSize, dilation, inputSize, begin, end }) =>
              effectiveFilterSize(filterSize, dilation) <= inputSize + 2 * Math.max(begin, end),
          )
        return (fits ? lenient : rightStages.check)(self, problem, ...rest)
      },
      answer: (given) => emptyAnswer(given.problem) ?? rightStages.answer(given),
    }
  },
})
