import type { ConvProblem } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { accepting, breaks } from '../readings/accepting.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

const constraint = 'reflect-padding-is-below-input-size'

const isNamed = ({ padding }: ConvProblem) => typeof padding === 'string'

/** The limit of a mode is enforced where amounts are given, not where they are worked out. */
export const acceptsSamePaddingBeyondItsMode: Fault = behaving({
  id: 'accepts-same-padding-beyond-its-mode',
  class: 'refusals',
  title: "Reflect padding that 'same' makes longer than the input is not refused: zeros are read there.",
  modelledOn: [],
  behaviour: () => {
    const lenient = accepting(constraint)
    return {
      check: (self, problem, ...rest) => (isNamed(problem) ? lenient : rightStages.check)(self, problem, ...rest),
      answer: (given) =>
        breaks(given.problem, constraint)
          ? rightStages.answer({ ...given, problem: { ...given.problem, paddingMode: 'zeros' } })
          : rightStages.answer(given),
    }
  },
})
