/** The largest element, 0 where there is none above. */
export function largest(values: ArrayLike<number>): number {
  let most = 0
  for (let j = 0; j < values.length; j++) if (values[j]! > most) most = values[j]!
  return most
}

/** Absolute values; 0 for NaN and ±∞, whose sums need no bound. */
export function magnitudesOf(values: ArrayLike<number>): Float64Array {
  const magnitudes = new Float64Array(values.length)
  for (let j = 0; j < values.length; j++) if (Number.isFinite(values[j])) magnitudes[j] = Math.abs(values[j]!)
  return magnitudes
}

/** The largest absolute value of a finite element, 0 where there is none. */
export function largestMagnitude(values: ArrayLike<number>): number {
  let most = 0
  for (let j = 0; j < values.length; j++) {
    const magnitude = Math.abs(values[j]!)
    if (magnitude > most && magnitude !== Number.POSITIVE_INFINITY) most = magnitude
  }
  return most
}
