import type { Operands } from '@convlaws/spec'
import type { Fault } from '../fault.ts'
import { numbersOf, rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/** The same operands, each read from where the first one in its buffer begins. */
function fromTheFirst(tensors: Operands): Operands {
  const given = Object.entries(tensors).filter(([, tensor]) => tensor !== undefined)
  const first = new Map<ArrayBufferLike, number>()
  for (const [, { data }] of given) {
    const { buffer, byteOffset } = data
    first.set(buffer, Math.min(byteOffset, first.get(buffer) ?? byteOffset))
  }
  const moved = given.map(([name, { shape, data }]) => {
    const array = data instanceof Float32Array ? Float32Array : Float64Array
    return [name, { shape, data: new array(data.buffer as ArrayBuffer, first.get(data.buffer), data.length) }] as const
  })
  return Object.fromEntries(moved)
}

/** Byte offsets are looked up by buffer, and a buffer has only one: where the operand nearest its beginning is. */
export const operandsOfOneBufferConfused: Fault = behaving({
  id: 'operands-of-one-buffer-confused',
  class: 'memory',
  title: 'Where two operands are views of one buffer, the second is read from where the first begins.',
  modelledOn: [],
  seenIn: 'memory',
  behaviour: () => ({
    answer: (given) => {
      const operands = numbersOf(given.problem, fromTheFirst(given.tensors))
      return rightStages.answer({ ...given, operands })
    },
  }),
})
