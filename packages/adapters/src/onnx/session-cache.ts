/** What can be run and, once, released. */
export interface Releasable {
  release(): Promise<void>
}

interface Entry<S> {
  readonly session: Promise<S>
  /** Resolves when no use of the session is under way; never rejects. */
  idle: Promise<unknown>
}

/** Sessions by key, the least recently used released first. */
export interface SessionCache<S> {
  /** Runs `use` with the session of a key, which `create` makes where there is none yet. */
  use<R>(key: string, create: () => Promise<S>, use: (session: S) => Promise<R>): Promise<R>
  /** Releases every session once its uses are done. */
  clear(): Promise<void>
}

/** A cache of at most `capacity` sessions. A session is released only when the last use of it has ended. */
export function createSessionCache<S extends Releasable>(capacity: number): SessionCache<S> {
  const entries = new Map<string, Entry<S>>()

  const drop = async (key: string, { session, idle }: Entry<S>) => {
    entries.delete(key)
    await idle
    // A session that could not be made has nothing to release; its users have been told.
    await session.then(
      (made) => made.release(),
      () => {},
    )
  }

  /** A session that cannot be made is not kept, so that the next use tries again. */
  const make = (key: string, create: () => Promise<S>): Entry<S> => {
    const session = create()
    session.catch(() => {
      if (entries.get(key)?.session === session) entries.delete(key)
    })
    return { session, idle: Promise.resolve() }
  }

  return {
    use(key, create, use) {
      const entry = entries.get(key) ?? make(key, create)
      entries.delete(key)
      entries.set(key, entry)
      const result = entry.session.then(use)
      entry.idle = Promise.allSettled([entry.idle, result])
      const [oldest] = entries
      if (entries.size <= capacity || !oldest) return result
      const dropped = drop(...oldest)
      return result.finally(() => dropped)
    },
    async clear() {
      await Promise.all([...entries].map((entry) => drop(...entry)))
    },
  }
}
