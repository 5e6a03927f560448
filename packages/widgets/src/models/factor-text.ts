import { compactNumber } from './compact-number.ts'

/** A number as a factor: in parentheses where it is negative. */
export function factorText(value: number): string {
  const text = compactNumber(value)
  return text.startsWith('−') ? `(${text})` : text
}
