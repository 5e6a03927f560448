/**
 * A quantile of some numbers, 0 ≤ p ≤ 1, by linear interpolation between neighbours in order.
 * Source: Hyndman and Fan, Sample Quantiles in Statistical Packages, definition 7.
 * @throws RangeError for no numbers.
 */
export function quantile(values: readonly number[], p: number): number {
  if (values.length === 0) throw new RangeError('quantile: there are no values')
  const sorted = [...values].sort((a, b) => a - b)
  const place = p * (sorted.length - 1)
  const below = Math.floor(place)
  const [lower, upper] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!]
  return lower + (upper - lower) * (place - below)
}

/** The first quartile, the median and the third quartile. */
export interface Quartiles {
  readonly q1: number
  readonly median: number
  readonly q3: number
}

/** The quartiles of some numbers; {@link quantile} says how. */
export function quartiles(values: readonly number[]): Quartiles {
  return { q1: quantile(values, 0.25), median: quantile(values, 0.5), q3: quantile(values, 0.75) }
}
