import type { Tensor } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { numbersOf, rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

function fromTheStart({ shape, data }: Tensor): Tensor {
  const array = data instanceof Float32Array ? Float32Array : Float64Array
  return { shape, data: new array(data.buffer as ArrayBuffer, 0, data.length) }
}

/** `data.buffer` is handed on, and its byte offset is not. */
export const viewReadFromTheStartOfItsBuffer: Fault = behaving({
  id: 'view-read-from-the-start-of-its-buffer',
  class: 'memory',
  title: 'An input that is a view into a larger buffer is read from the beginning of that buffer.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    answer: (given) => {
      const tensors = { ...given.tensors, input: fromTheStart(given.tensors.input!) }
      return rightStages.answer({ ...given, operands: numbersOf(given.problem, tensors) })
    },
  }),
})
