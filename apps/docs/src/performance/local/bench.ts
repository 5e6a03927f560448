/** One way to compute a layer. */
export interface Contestant {
  readonly name: string
  /** Computes the layer once. */
  readonly call: () => Float32Array
}

/** What was measured of one contestant: milliseconds a call. */
export interface LocalTime {
  readonly name: string
  /** undefined where its answer was wrong: it is not timed. */
  readonly ms?: { readonly q1: number; readonly median: number; readonly q3: number }
}

/** How often and how long is measured. */
export interface LocalSettings {
  readonly rounds: number
  /** Milliseconds that one batch of calls takes at least; coarse clocks tick every 0.1 ms, a half percent of this. */
  readonly batch: number
}

/** Seven rounds: enough for quartiles, and done within seconds. */
export const localSettings: LocalSettings = { rounds: 7, batch: 20 }

/** The value below which a share of sorted numbers lies, between neighbours in proportion. */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN]
  return low + (high - low) * (place - Math.floor(place))
}

/** Milliseconds a call, over a batch that doubles until it is long enough to be timed. */
function timeBatch(call: () => unknown, now: () => number, batch: number): number {
  for (let calls = 1; ; calls *= 2) {
    const start = now()
    for (let done = 0; done < calls; done++) call()
    const time = now() - start
    if (time >= batch || calls >= 2 ** 20) return time / calls
  }
}

const isSame = (a: Float32Array, b: Float32Array) =>
  a.length === b.length && a.every((value, place) => value === b[place])

/**
 * Times contestants on one layer. The first is the one whose answer is right; whoever answers otherwise is not timed.
 * One batch each to warm up, then rounds in which the order rotates.
 */
export function timeContestants(
  contestants: readonly Contestant[],
  now: () => number,
  { rounds, batch }: LocalSettings = localSettings,
): readonly LocalTime[] {
  const truth = contestants[0]?.call()
  const right = contestants.filter(({ call }) => truth !== undefined && isSame(call(), truth))
  const times = new Map(right.map(({ name }) => [name, [] as number[]]))
  for (const { call } of right) timeBatch(call, now, batch)
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < right.length; turn++) {
      const { name, call } = right[(round + turn) % right.length]!
      times.get(name)?.push(timeBatch(call, now, batch))
    }
  }
  return contestants.map(({ name }) => {
    const sorted = times.get(name)?.toSorted((a, b) => a - b)
    if (!sorted) return { name }
    return { name, ms: { q1: quantile(sorted, 0.25), median: quantile(sorted, 0.5), q3: quantile(sorted, 0.75) } }
  })
}
