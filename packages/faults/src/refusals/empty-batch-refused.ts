import type { Fault } from '../fault.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** A check that no size is 0, which an empty batch is, though it is claimed. */
export const emptyBatchRefused: Fault = behaving({
  id: 'empty-batch-refused',
  class: 'refusals',
  title: 'An empty batch is refused, though it is claimed.',
  modelledOn: ['https://github.com/pytorch/pytorch/issues/19599'],
  behaviour: () => ({
    check: (self, problem, operation, tensors) => {
      rightStages.check(self, problem, operation, tensors)
      if (problem.batch === 0) throw new RangeError(`${operation}: every size must be positive, and batch is 0`)
    },
  }),
})
