import { shown, type Tensor } from '@convlaws/spec'

/** What a call threw, as text: the message of an error; a plain object by its fields. Anything can be thrown. */
export function thrownText(thrown: unknown): string {
  try {
    if (thrown instanceof Error) return String(thrown.message)
    return typeof thrown === 'object' && thrown !== null ? shown(thrown) : String(thrown)
  } catch {
    return `what is no text, ${Object.prototype.toString.call(thrown)}`
  }
}

const kindOf = (value: unknown): string =>
  typeof value === 'object' && value !== null ? (value.constructor?.name ?? 'an object') : String(value)

/** What a call returned in place of a tensor, as text: its kind, or the kinds of its shape and data. */
export function noTensorText(returned: unknown): string {
  if (typeof returned !== 'object' || returned === null) return kindOf(returned)
  if (!('shape' in returned || 'data' in returned)) return kindOf(returned)
  const { shape, data } = returned as Partial<Tensor>
  return `{ shape: ${kindOf(shape)}, data: ${kindOf(data)} }`
}
