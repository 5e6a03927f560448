import type { Tensor } from '@convlaws/spec'

/** Two tensors of one shape, element by element. */
export interface ElementDifference {
  /** lhs − rhs in float64; 0 where both are the same infinity, or both NaN. */
  readonly difference: Tensor
  /** Offsets of elements that differ by more than is allowed. */
  readonly offsets: ReadonlySet<number>
}

/** Whether two numbers are the same; 0 = −0 and NaN = NaN. */
const identical = (a: number, b: number) => a === b || (Number.isNaN(a) && Number.isNaN(b))

/**
 * The difference of two tensors, and where it is more than `allowed` (where that is left out, anything but identical is).
 * null where the shapes differ, or the data is not as long as the shape says.
 */
export function elementDifference(lhs: Tensor, rhs: Tensor, allowed?: Tensor): ElementDifference | null {
  const sameShape =
    lhs.shape.length === rhs.shape.length && lhs.shape.every((length, axis) => length === rhs.shape[axis])
  if (!sameShape || lhs.data.length !== rhs.data.length) return null
  const data = Float64Array.from(lhs.data, (value, place) =>
    identical(value, rhs.data[place]!) ? 0 : value - rhs.data[place]!,
  )
  const offsets = new Set<number>()
  for (const [place, difference] of data.entries()) {
    const bound = allowed?.data[place] ?? 0
    // Written so that NaN, which no bound allows, differs.
    if (!(Math.abs(difference) <= bound)) offsets.add(place)
  }
  return { difference: { shape: lhs.shape, data }, offsets }
}
