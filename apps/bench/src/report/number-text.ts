/** A positive number with three significant digits, without an exponent: 0.0123, 1.23, 45.6, 789, 12345. */
export function threeDigits(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  if (value === 0) return '0'
  const decimals = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value.toFixed(Math.min(decimals, 8))
}

/** `one thread`, `2 threads`. */
export function threadsText(threads: number): string {
  return threads === 1 ? 'one thread' : `${threads} threads`
}
