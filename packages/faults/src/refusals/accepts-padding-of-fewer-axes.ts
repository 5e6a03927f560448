import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** A loop over the axes reads what is there. */
export const acceptsPaddingOfFewerAxes: Fault = behaving({
  id: 'accepts-padding-of-fewer-axes',
  class: 'refusals',
  title: 'A padding list with too few pairs is not refused: axes without a pair are not padded.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      const { padding, inputSize } = problem
      if (!Array.isArray(padding) || !Array.isArray(inputSize)) return { problem, tensors }
      const missing = inputSize.slice(padding.length).map(() => [0, 0] as const)
      return { problem: { ...problem, padding: [...padding, ...missing] }, tensors }
    }),
})
