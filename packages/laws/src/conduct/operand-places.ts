import type { Tensor } from '@convlaws/spec'

/** Where a caller keeps the operands of one call after another, and what a note says of it; apart as often as not. */
export const operandPlaces = [
  { place: 'apart', note: '' },
  { place: 'apart', note: '' },
  { place: 'in turn', note: 'each operand at the beginning of a buffer, which every call writes anew' },
  { place: 'one after another', note: 'the operands of all calls one after another in one buffer' },
] as const
/** Where operands may lie: the last as the weights of several layers lie in one file. */
export type OperandPlace = (typeof operandPlaces)[number]['place']

type Operands = { readonly [name: string]: Tensor }

/** Bytes of a buffer: 2^15 elements of float64, which the operands of a case seldom have. */
const room = 2 ** 18
/** Where an operand may begin: a multiple of the longest element. */
const alignment = Float64Array.BYTES_PER_ELEMENT

/** A copy of some numbers in a buffer from a byte on. */
function copiedTo(buffer: ArrayBuffer, from: number, { shape, data }: Tensor): Tensor {
  const view =
    data instanceof Float32Array
      ? new Float32Array(buffer, from, data.length)
      : new Float64Array(buffer, from, data.length)
  view.set(data)
  return { shape, data: view }
}

/** Puts the operands of one call after another where a caller keeps them; those that do not fit stay where they are. */
export function operandsAt(place: OperandPlace): (operands: Operands) => Operands {
  const buffers = new Map<string, ArrayBuffer>()
  let used = 0
  const put = (name: string, tensor: Tensor): Tensor => {
    const isInTurn = place === 'in turn'
    const key = isInTurn ? name : ''
    const from = isInTurn ? 0 : used
    const end = from + tensor.data.byteLength
    if (end > room) return tensor
    const buffer = buffers.get(key) ?? new ArrayBuffer(room)
    buffers.set(key, buffer)
    used = Math.ceil(end / alignment) * alignment
    return copiedTo(buffer, from, tensor)
  }
  return place === 'apart'
    ? (operands) => operands
    : (operands) => Object.fromEntries(Object.entries(operands).map(([name, tensor]) => [name, put(name, tensor)]))
}
