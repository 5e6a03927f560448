/** A shape, or the index of an element, as text. */
export function shapeText(shape: readonly number[]): string {
  return `[${shape.join(', ')}]`
}
