/** The place of an element in row-major data. */
export function offsetOf(shape: readonly number[], index: readonly number[]): number {
  return index.reduce((offset, place, axis) => offset * shape[axis]! + place, 0)
}

/** Whether an index names an element of a tensor of this shape; of none where the shape is undefined. */
export function isInside(shape: readonly number[] | undefined, index: readonly number[]): boolean {
  return shape?.length === index.length && index.every((place, axis) => place >= 0 && place < shape[axis]!)
}

/** The index of the element at a place in row-major data. */
export function indexAt(shape: readonly number[], offset: number): number[] {
  const index: number[] = []
  let rest = offset
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    index[axis] = rest % shape[axis]!
    rest = Math.floor(rest / shape[axis]!)
  }
  return index
}
