import type { Layer } from '../layers/layer.ts'
import { isDepthwise } from '../layers/scope.ts'

type Call = Pick<Layer, 'operation' | 'problem'>

/** The speeds that were seen so far in a run, to foresee what would take too long. */
export interface SpeedHistory {
  note(id: string, call: Call, gflops: number): void
  /** The median of the speeds seen on calls of the same kind, in GFLOP/s; undefined where none was. */
  expected(id: string, call: Call): number | undefined
}

/**
 * Calls are of one kind where operation, number of axes and depthwise or not are the same: libraries have different code
 * for these. A single slow small layer says little about large ones, hence the median.
 */
export function createSpeedHistory(): SpeedHistory {
  const seen = new Map<string, number[]>()
  const key = (id: string, { operation, problem }: Call) =>
    `${id} ${operation} ${problem.inputSize.length} ${isDepthwise(problem)}`
  return {
    note(id, call, gflops) {
      const speeds = seen.get(key(id, call)) ?? []
      seen.set(key(id, call), [...speeds, gflops])
    },
    expected(id, call) {
      const speeds = seen.get(key(id, call))?.toSorted((a, b) => a - b)
      return speeds?.[Math.floor((speeds.length - 1) / 2)]
    },
  }
}
