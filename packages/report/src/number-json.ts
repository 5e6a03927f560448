/** Numbers that JSON lacks, as the strings that stand for them. */
export const namedNumbers = ['NaN', 'Infinity', '-Infinity', '-0'] as const

/** A number as JSON can hold it: itself, or the name of one that JSON lacks. */
export type NumberJson = number | (typeof namedNumbers)[number]

/** A number as JSON can hold it. */
export function encodeNumber(value: number): NumberJson {
  if (Object.is(value, -0)) return '-0'
  return Number.isFinite(value) ? value : (String(value) as NumberJson)
}

/** Reads back what {@link encodeNumber} wrote. */
export function decodeNumber(json: NumberJson): number {
  return Number(json)
}
