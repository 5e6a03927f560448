/** How many letters must be changed, added or taken away to make one text from another. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** The name that a mistyped one most likely stands for; undefined where none is near, that is, at least half the same. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, distance: name.includes(text) && text.length > 2 ? 0 : editDistance(text, name) }))
    .sort((a, b) => a.distance - b.distance)
  const [first] = ranked
  return first && first.distance <= Math.max(2, first.name.length / 2) ? first.name : undefined
}

/** The end of a sentence about a name that there is not: the one that was probably meant, or a full stop. */
export function suggestion(text: string, names: readonly string[]): string {
  const near = nearest(text, names)
  return near ? `; did you mean ${near}?` : '.'
}
