import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** Whatever can be indexed is read. */
export const acceptsListsForTypedArrays: Fault = behaving({
  id: 'accepts-lists-for-typed-arrays',
  class: 'refusals',
  title: 'An input whose data is a plain list of numbers is not refused.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      const data: unknown = tensors.input?.data
      if (!Array.isArray(data)) return { problem, tensors }
      const numbers = problem.dtype === 'float64' ? Float64Array.from(data) : Float32Array.from(data)
      return { problem, tensors: { ...tensors, input: { shape: tensors.input!.shape, data: numbers } } }
    }),
})
