import type { Dtype } from '@convlaws/spec'
import type { Domain } from './domain.ts'
import { largest } from './terms/magnitudes.ts'
import { majorant } from './terms/majorant.ts'
import type { Term } from './terms/term.ts'

/** How near the two sides of an equation must be: identical, or within a bound for each element. */
export type Relation =
  | { readonly kind: 'identical' }
  | { readonly kind: 'bounded'; readonly allowed: Float64Array; readonly magnitudes: Float64Array }

/** How an implementation's accuracy is claimed. */
export interface Accuracy {
  readonly accuracy: 'componentwise' | 'normwise'
  readonly growth: number
}

/** u, the unit roundoff: half the distance from 1 to the next number. */
export const unitRoundoff: Readonly<Record<Dtype, number>> = { float32: 2 ** -24, float64: 2 ** -53 }
/** η, the least subnormal number. */
const leastSubnormal: Readonly<Record<Dtype, number>> = { float32: 2 ** -149, float64: 2 ** -1074 }

/** γ(k) = k·u / (1 − k·u): what k roundings, one upon another, amount to. Source: Higham, Accuracy and Stability of Numerical Algorithms, lemma 3.1. */
export function gamma(k: number, u: number): number {
  return (k * u) / (1 - k * u)
}

/**
 * The relation that two sides must keep in a domain. Exact, wide and special numbers: identical. Reals: for each element
 * γ(k₁)·M₁ + γ(k₂)·M₂ + (k₁ + k₂)·η. Under a normwise claim, in every domain, growth times that bound of the largest
 * element that operands of such magnitudes can make, at whatever places.
 */
export function relationFor(
  lhs: Term,
  rhs: Term,
  dtype: Dtype,
  domain: Domain,
  { accuracy, growth }: Accuracy,
): Relation {
  if (accuracy === 'componentwise' && domain !== 'real') return { kind: 'identical' }
  const u = unitRoundoff[dtype]
  const left = majorant(lhs, dtype)
  const right = majorant(rhs, dtype)
  const total = left.roundings + right.roundings
  const [a, b] = [gamma(left.roundings, u), gamma(right.roundings, u)]
  const magnitudes = left.magnitudes.map((m, j) => Math.max(m, right.magnitudes[j]!))
  if (accuracy === 'componentwise') {
    const allowed = left.magnitudes.map(
      (m, j) => (a * m + b * right.magnitudes[j]!) * (1 + 2 ** -50) + total * leastSubnormal[dtype],
    )
    return { kind: 'bounded', allowed, magnitudes }
  }
  const norm = (term: Term) => largest(majorant(term, dtype, true).magnitudes)
  const bound = growth * (a * norm(lhs) + b * norm(rhs)) + total * leastSubnormal[dtype]
  return { kind: 'bounded', allowed: new Float64Array(left.magnitudes.length).fill(bound), magnitudes }
}

/** How two sides compare. */
export interface Comparison {
  readonly equal: boolean
  /** The element that is worst; −1 where none is wrong and none has an error. */
  readonly worst: number
  /** The largest error over what is allowed; 0 for identical sides, Infinity where no error is allowed. */
  readonly ratio: number
  /** The largest error over the sum of absolute products, for bounded relations. */
  readonly relative: number
  /** Whether every element of both sides is zero. */
  readonly allZero: boolean
}

/**
 * Whether two elements are the same: 0 and −0 are, and over special numbers NaN and NaN are; with `nonFiniteAlike` so are
 * NaN and ±∞, since an infinite sum is the one or the other by the order of summation.
 */
function same(l: number, r: number, domain: Domain, nonFiniteAlike: boolean): boolean {
  if (l === r) return true
  if (domain !== 'special') return false
  return nonFiniteAlike ? !Number.isFinite(l) && !Number.isFinite(r) : Number.isNaN(l) && Number.isNaN(r)
}

/** Compares two sides of as many elements. */
export function compare(
  lhs: Float64Array,
  rhs: Float64Array,
  relation: Relation,
  domain: Domain,
  nonFiniteAlike = false,
): Comparison {
  let worst = -1
  let ratio = 0
  let relative = 0
  let allZero = true
  for (let j = 0; j < lhs.length; j++) {
    const l = lhs[j]!
    const r = rhs[j]!
    if (l !== 0 || r !== 0) allZero = false
    if (same(l, r, domain, nonFiniteAlike)) continue
    const error = Math.abs(l - r)
    const here =
      relation.kind === 'identical' || !Number.isFinite(error) ? Number.POSITIVE_INFINITY : error / relation.allowed[j]!
    if (relation.kind === 'bounded' && relation.magnitudes[j]! > 0)
      relative = Math.max(relative, error / relation.magnitudes[j]!)
    if (worst < 0 || here > ratio) [worst, ratio] = [j, here]
  }
  return { equal: ratio <= 1, worst, ratio, relative, allZero }
}
