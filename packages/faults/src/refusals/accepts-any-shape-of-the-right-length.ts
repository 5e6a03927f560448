import { brokenConstraint, operandShape, sizeOf } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** The shape of the input is not looked at, only the length of its data. */
export const acceptsAnyShapeOfTheRightLength: Fault = behaving({
  id: 'accepts-any-shape-of-the-right-length',
  class: 'refusals',
  title: 'An input of another shape with as many elements is not refused: it is read as if it had the right shape.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      if (brokenConstraint(problem) || !tensors.input?.data) return { problem, tensors }
      const shape = operandShape(problem, 'forward', 'input')
      const fits = tensors.input.data.length === sizeOf(shape)
      return { problem, tensors: fits ? { ...tensors, input: { shape, data: tensors.input.data } } : tensors }
    }),
})
