import type { Operands, Tensor } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

const singled = <T extends Tensor | undefined>(tensor: T) =>
  tensor?.data instanceof Float64Array ? { shape: tensor.shape, data: new Float32Array(tensor.data) } : tensor

/** Operands are converted to the problem's type, whatever they are. */
export const acceptsDoublesForSingles: Fault = behaving({
  id: 'accepts-doubles-for-singles',
  class: 'refusals',
  title: 'Float64Arrays in a float32 problem are not refused: they are rounded.',
  modelledOn: [],
  behaviour: () =>
    mending(({ problem, tensors }) => {
      if (problem.dtype !== 'float32') return { problem, tensors }
      const converted = Object.entries(tensors).map(([name, tensor]) => [name, singled(tensor)] as const)
      return { problem, tensors: Object.fromEntries(converted) as Operands }
    }),
})
