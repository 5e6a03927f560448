import { brokenConstraint, operandShape, sizeOf } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** As many images are read as the problem says. */
export const acceptsMoreImages: Fault = behaving({
  id: 'accepts-more-images',
  class: 'refusals',
  title: 'An input of more images than the problem has is not refused: the rest is not read.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      const { input } = tensors
      if (brokenConstraint(problem) || !input?.data || !Array.isArray(input.shape)) return { problem, tensors }
      const shape = operandShape(problem, 'forward', 'input')
      const isLarger =
        input.shape[0]! > shape[0]! &&
        String(input.shape.slice(1)) === String(shape.slice(1)) &&
        input.data.length === sizeOf(input.shape)
      const data = isLarger ? input.data.slice(0, sizeOf(shape)) : input.data
      return { problem, tensors: isLarger ? { ...tensors, input: { shape, data } } : tensors }
    }),
})
