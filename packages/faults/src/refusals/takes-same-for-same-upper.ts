import type { ConvProblem } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** A word that other libraries have is understood as they understand it. */
export const takesSameForSameUpper: Fault = behaving({
  id: 'takes-same-for-same-upper',
  class: 'refusals',
  title: "Padding 'same' is not refused: it is taken for 'same-upper'.",
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      const padding: unknown = problem.padding
      const isSame = padding === 'same' || padding === 'SAME'
      const changed: ConvProblem = isSame ? { ...problem, padding: 'same-upper' } : problem
      return { problem: changed, tensors }
    }),
})
