import type { Fault } from '../fault.ts'
import { placeOf } from '../readings/altered.ts'
import { isPadded } from '../readings/options.ts'
import { tensorOf } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** Padding is written into the memory that it is given. */
export const inputChangedInPlace: Fault = behaving({
  id: 'input-changed-in-place',
  class: 'state',
  title: "With any padding the result is right, but the input's edge elements are set to 0.",
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    deliver: (truth, given) => {
      const { problem, tensors } = given
      const { shape, data } = tensors.input!
      const first = problem.layout === 'channels-first' ? 2 : 1
      const isEdge = (j: number) =>
        placeOf(j, shape).some((y, axis) => {
          const a = axis - first
          return a >= 0 && a < problem.inputSize.length && (y === 0 || y === shape[axis]! - 1)
        })
      if (isPadded(problem)) for (let j = 0; j < data.length; j++) if (isEdge(j)) data[j] = 0
      return tensorOf(truth, given)
    },
  }),
})
