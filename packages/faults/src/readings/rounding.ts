import type { Numbers, OperandNumbers } from '@convlaws/spec'

/**
 * x rounded to the nearest number of `bits` significant bits. Veltkamp's splitting: T. J. Dekker, A floating-point
 * technique for extending the available precision, Numer. Math. 18 (1971). Exponents are those of float64.
 */
export function roundToBits(x: number, bits: number): number {
  const scaled = (2 ** (53 - bits) + 1) * x
  return Number.isFinite(scaled) ? scaled - (scaled - x) : x
}

/** x rounded to binary16: 11 significant bits, least subnormal 2^−24, infinite from 65520. */
export function roundToHalf(x: number): number {
  if (Math.abs(x) >= 65520) return x * Number.POSITIVE_INFINITY
  const magic = 1.5 * 2 ** 28 // numbers near it are 2^(28 − 52) = 2^−24 apart
  return Math.abs(x) < 2 ** -14 ? x + magic - magic : roundToBits(x, 11)
}

/** x rounded to bfloat16: 8 significant bits. */
export function roundToBfloat16(x: number): number {
  return roundToBits(x, 8)
}

const mapped = (numbers: Numbers | undefined, round: (x: number) => number) =>
  numbers && Float64Array.from(numbers, round)

/** The input and the filter rounded; the bias as it is. */
export function roundedFactors(operands: OperandNumbers, round: (x: number) => number): OperandNumbers {
  return { ...operands, input: mapped(operands.input, round)!, filter: mapped(operands.filter, round)! }
}
