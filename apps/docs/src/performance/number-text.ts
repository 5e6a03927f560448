/** A positive number with three significant digits, without an exponent. */
export function threeDigits(value: number): string {
  const digits = value >= 100 ? 0 : Math.min(2 - Math.floor(Math.log10(value)), 6)
  return value === 0 ? '0' : value.toFixed(Math.max(digits, 0))
}
