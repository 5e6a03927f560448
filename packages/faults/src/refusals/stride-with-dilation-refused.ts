import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** One or the other, as in some libraries, without a word of it in `supports`. */
export const strideWithDilationRefused: Fault = behaving({
  id: 'stride-with-dilation-refused',
  class: 'refusals',
  title: 'A stride and a dilation together are refused, though both are claimed.',
  modelledOn: [],
  behaviour: () => ({
    check: (self, problem, operation, tensors) => {
      rightStages.check(self, problem, operation, tensors)
      if (problem.strides.some((s) => s > 1) && problem.dilations.some((d) => d > 1)) {
        throw new RangeError(`${operation}: strides over 1 do not go with dilations over 1`)
      }
    },
  }),
})
