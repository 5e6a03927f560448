import type { Tensor } from '@convlaws/spec'

/** Place of the first element by which two results differ by more than the tolerance, NaN being like NaN; −1 where none does. */
export function firstDifference(a: Tensor['data'], b: Tensor['data'], tolerance: number): number {
  if (a.length !== b.length) return Math.min(a.length, b.length)
  for (let j = 0; j < a.length; j++) {
    const value = a[j]!
    const other = b[j]!
    const isSame = value === other || (Number.isNaN(value) && Number.isNaN(other))
    if (!isSame && !(Math.abs(value - other) <= tolerance)) return j
  }
  return -1
}
