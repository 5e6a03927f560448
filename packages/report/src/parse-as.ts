import { ConvError, shown } from '@convlaws/spec'
import type * as z from 'zod'

const placeOf = (path: readonly PropertyKey[]) =>
  path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')

const at = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (value as { readonly [key: PropertyKey]: unknown } | null | undefined)?.[step],
    json,
  )

/** Only the beginning of a value is shown: it may be a whole tensor. */
const shortly = (value: unknown) => {
  const text = shown(value)
  return text.length <= 80 ? text : `${text.slice(0, 79)}…`
}

/**
 * `json`, if it follows the schema.
 * @throws ConvError 'invalid-report' that names the first place that does not, what stands there, and the rule.
 */
export function parseAs<T>(schema: z.ZodType<T>, json: unknown, noun: string): T {
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  const { path, message } = parsed.error.issues[0]!
  throw new ConvError({
    code: 'invalid-report',
    message: `${noun}${placeOf(path)} is ${shortly(at(json, path))}; ${message}`,
  })
}
