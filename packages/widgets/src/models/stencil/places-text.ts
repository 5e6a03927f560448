/** Places as text: a number on one axis, a tuple on several. */
export function placesText(places: readonly (readonly number[])[]): string {
  return places.map((index) => (index.length === 1 ? String(index[0]) : `(${index.join(', ')})`)).join(', ')
}
