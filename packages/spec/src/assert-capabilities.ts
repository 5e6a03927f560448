import { shown } from './assert-valid.ts'
import { type CompleteCapabilities, defaultCapabilities, everyCapability } from './claims.ts'
import type { Capabilities } from './contract.ts'
import { ConvError } from './conv-error.ts'

type Field = keyof CompleteCapabilities

/** The words of the fields that hold one of several. */
const words: { readonly [field in Field]?: readonly string[] } = {
  groups: ['one', 'depthwise', 'any'],
  accuracy: ['componentwise', 'normwise'],
}

const anyOf = (list: readonly unknown[]) => list.map(shown).join(', ')

/** What a field must be, where a value is not that; null where it is. */
function rule(field: Field, value: unknown): string | null {
  const every: unknown = everyCapability[field]
  if (Array.isArray(every)) {
    const fits = Array.isArray(value) && value.length > 0 && value.every((each) => every.includes(each))
    return fits ? null : `a list of some of ${anyOf(every)}`
  }
  const choices = words[field]
  if (choices) return choices.includes(value as string) ? null : `one of ${anyOf(choices)}`
  if (typeof every === 'boolean') return typeof value === 'boolean' ? null : 'true or false'
  return Number.isFinite(value) && (value as number) > 0 ? null : 'a finite number above 0'
}

/**
 * Returns normally for capabilities whose fields are those of the contract, with values that it knows; a field that is
 * undefined counts as left out. A misspelt field would claim nothing, and nobody would notice that nothing was tried.
 * @throws ConvError 'invalid-implementation' that names the field
 */
export function assertCapabilities(capabilities: object): asserts capabilities is Capabilities {
  const fields = Object.keys(defaultCapabilities)
  for (const [field, value] of Object.entries(capabilities)) {
    const broken = fields.includes(field)
      ? value !== undefined && rule(field as Field, value)
      : `left out: the fields are ${fields.join(', ')}`
    if (broken) {
      const message = `implementation: capabilities.${field} is ${shown(value)}; it must be ${broken}`
      throw new ConvError({ code: 'invalid-implementation', message })
    }
  }
}
