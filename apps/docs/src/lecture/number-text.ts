/** A number as prose has it: thousands apart, at most three digits after the point, and U+2212 for minus. */
export function numberText(value: number): string {
  return new Intl.NumberFormat('en', { maximumFractionDigits: 3 }).format(value).replace('-', '−')
}

/** Numbers as a list in parentheses: (1, 0, −2). */
export function listText(values: readonly number[]): string {
  return `(${values.map(numberText).join(', ')})`
}
