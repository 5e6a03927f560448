import type { Fault } from '../fault.ts'
import { accepting } from '../readings/accepting.ts'
import { emptyAnswer } from '../readings/empty-answer.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** A size below one is clamped at 0, as some libraries define it. */
export const acceptsAFilterTooLong: Fault = behaving({
  id: 'accepts-a-filter-too-long',
  class: 'refusals',
  title: 'A filter longer than the padded input is not refused: the output is empty.',
  modelledOn: [],
  behaviour: () => ({
    check: accepting('filter-fits-padded-input'),
    answer: (given) => emptyAnswer(given.problem) ?? rightStages.answer(given),
  }),
})
