/** The largest element, 0 where there is none above. */
export function largest(values: ArrayLike<number>): number {
  let most = 0
  for (let j = 0; j < values.length; j++) if (values[j]! > most) most = values[j]!
  return most
}

/** The largest absolute value, 0 where there is no element. */
export function largestMagnitude(values: ArrayLike<number>): number {
  let most = 0
  for (let j = 0; j < values.length; j++) most = Math.max(most, Math.abs(values[j]!))
  return most
}
