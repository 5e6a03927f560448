import type { Tensor } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** The dtype of the operands must be one and the same; nobody asks which. */
export const operandsComparedWithEachOther: Fault = behaving({
  id: 'operands-compared-with-each-other',
  class: 'refusals',
  title: 'Float64Arrays in a float32 problem are not refused where every operand is one: they are rounded.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      const given = Object.entries<Tensor>(tensors)
      const isDoubles = ([, tensor]: [string, Tensor]) => tensor?.data instanceof Float64Array
      if (problem.dtype !== 'float32' || given.length === 0 || !given.every(isDoubles)) return { problem, tensors }
      const rounded = given.map(([name, { shape, data }]) => [name, { shape, data: Float32Array.from(data) }])
      return { problem, tensors: Object.fromEntries(rounded) }
    }),
})
