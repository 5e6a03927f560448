import { brokenConstraint, operandShape, sizeOf } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** Of a shape only the number of axes is looked at, and of data the length. */
export const acceptsAxesInAnotherOrder: Fault = behaving({
  id: 'accepts-axes-in-another-order',
  class: 'refusals',
  title: 'A filter with as many axes and elements as it must have is not refused, however long each axis is.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      const { filter } = tensors
      if (brokenConstraint(problem) || !filter?.data || !Array.isArray(filter.shape)) return { problem, tensors }
      const shape = operandShape(problem, 'forward', 'filter')
      const fits = filter.shape.length === shape.length && sizeOf(filter.shape) === sizeOf(shape)
      return { problem, tensors: fits ? { ...tensors, filter: { shape, data: filter.data } } : tensors }
    }),
})
