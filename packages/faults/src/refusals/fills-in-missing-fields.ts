import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** Defaults of other libraries stand where the problem says nothing. */
export const fillsInMissingFields: Fault = behaving({
  id: 'fills-in-missing-fields',
  class: 'refusals',
  title: 'Missing strides, dilations or groups are not refused: they are taken as 1.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      const ones = Array.isArray(problem.inputSize) ? problem.inputSize.map(() => 1) : []
      const { strides = ones, dilations = ones, groups = 1 } = problem
      return { problem: { ...problem, strides, dilations, groups }, tensors }
    }),
})
