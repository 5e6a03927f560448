/** The last few things that an implementation keeps of its calls, newest first; older ones are forgotten. */
export interface Recent<T> {
  readonly find: (test: (kept: T) => boolean) => T | undefined
  readonly keep: (entry: T) => void
  readonly drop: (entry: T) => void
}

/** An empty memory for `limit` entries. */
export function recent<T>(limit = 64): Recent<T> {
  const entries: T[] = []
  return {
    find: (test) => entries.find(test),
    keep: (entry) => {
      entries.unshift(entry)
      if (entries.length > limit) entries.pop()
    },
    drop: (entry) => {
      entries.splice(entries.indexOf(entry), 1)
    },
  }
}

/** Whether two arrays hold the same numbers; NaN is the same as NaN. */
export function sameNumbers(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false
  for (let j = 0; j < a.length; j++) if (!Object.is(a[j], b[j])) return false
  return true
}
