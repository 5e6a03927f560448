/**
 * What kind of numbers a row is tried on, and with it what "equal" means.
 * - exact: small non-zero integers whose every partial sum is exact; the two sides must be identical (0 = −0).
 * - wide: odd integers of 12 bits in one operand, so that a product needs more than 11 significant bits; identical.
 * - real: floats of mixed sign and magnitude; the difference is bounded by γ(k₁)·M₁ + γ(k₂)·M₂ + (k₁ + k₂)·η.
 * - special: NaN or ±∞ at chosen places; the law says what each element must be.
 */
export type Domain = 'exact' | 'wide' | 'real' | 'special'

/** The four domains, in the order in which they are run. */
export const domains: readonly Domain[] = ['exact', 'wide', 'real', 'special']
