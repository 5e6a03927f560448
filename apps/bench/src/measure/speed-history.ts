import type { Operation } from '@convlaws/spec'

/** The speeds that were seen so far in a run, to foresee what would take too long. */
export interface SpeedHistory {
  note(id: string, operation: Operation, gflops: number): void
  /** The median of the speeds seen, in GFLOP/s; undefined where none was. */
  expected(id: string, operation: Operation): number | undefined
}

/** Large layers are as fast as the median of what was seen; a single slow small one says little about them. */
export function createSpeedHistory(): SpeedHistory {
  const seen = new Map<string, number[]>()
  const key = (id: string, operation: Operation) => `${id} ${operation}`
  return {
    note(id, operation, gflops) {
      const speeds = seen.get(key(id, operation)) ?? []
      seen.set(key(id, operation), [...speeds, gflops])
    },
    expected(id, operation) {
      const speeds = seen.get(key(id, operation))?.toSorted((a, b) => a - b)
      return speeds?.[Math.floor((speeds.length - 1) / 2)]
    },
  }
}
