import { gamma } from '../gamma.ts'
import type { Arithmetic } from './arithmetic.ts'

/** What bounds the rounding errors of one number that an algorithm has computed in float32. */
export interface Majorant {
  /** The sum of the absolute values of all products that the number is made of. */
  readonly magnitude: number
  /** The most roundings that one of the products meets on its way. */
  readonly roundings: number
  /** A power of two of which the number and all parts of it are multiples; 0 where there is none. */
  readonly unit: number
  /** Whether nothing was rounded on the way, whatever the signs: magnitude ≤ 2^24·unit and unit ≥ 2^−126 at each step. */
  readonly exact: boolean
}

/** The unit roundoff of float32. */
const u = 2 ** -24
/** Digits of float32: a multiple m·unit is a float32 where |m| ≤ 2^24. */
const digits = 2 ** 24
/** The least normal float32. */
const leastUnit = 2 ** -126
/** More than all underflows together: each is off by 2^−150, and factors of at most 1000 and their sums enlarge it by less than 2^30. */
const underflows = 2 ** -120
/** Every power of two up to here divides zero; that is far enough. */
const unitOfZero = 2 ** 60

/** The largest power of two that divides a float32; 0 where there is none, as for infinity and NaN. */
function unitOf(value: number): number {
  if (value === 0) return unitOfZero
  if (!Number.isFinite(value)) return 0
  let unit = 2 ** (Math.floor(Math.log2(Math.abs(value))) + 1)
  while (value % unit !== 0) unit /= 2
  return unit
}

function node(magnitude: number, roundings: number, unit: number, isExact: boolean): Majorant {
  return { magnitude, roundings, unit, exact: isExact && unit >= leastUnit && magnitude <= digits * unit }
}

const added = (a: Majorant, b: Majorant) =>
  node(a.magnitude + b.magnitude, Math.max(a.roundings, b.roundings) + 1, Math.min(a.unit, b.unit), a.exact && b.exact)

/** A constant that is no float32 is off by a rounding to float64, a rounding to float32, and what sine and cosine leave. */
const roundingsOfConstant = 2

/** Computes with what bounds the errors instead of with numbers: absolute values, every minus a plus, roundings counted. */
export const majorant: Arithmetic<Majorant> = {
  of: (value) => node(Math.abs(value), 0, unitOf(value), true),
  constant: (value) =>
    Number.isInteger(value)
      ? node(Math.abs(value), 0, unitOf(value), true)
      : node(Math.abs(value), roundingsOfConstant, 0, false),
  add: added,
  subtract: added,
  multiply: (a, b) =>
    node(a.magnitude * b.magnitude, a.roundings + b.roundings + 1, a.unit * b.unit, a.exact && b.exact),
  halve: (a) => node(a.magnitude / 2, a.roundings, a.unit / 2, a.exact),
}

/**
 * How far the number may be from the exact one: 0 where nothing was rounded, else γ(roundings)·magnitude, raised a little
 * to cover underflow, and that magnitudes and the exact number are themselves computed in float64.
 */
export function boundOf({ magnitude, roundings, exact }: Majorant): number {
  return exact ? 0 : gamma(roundings, u) * magnitude * (1 + 2 ** -20) + underflows
}
