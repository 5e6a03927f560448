import type { Entry } from '../report/report-schema.ts'
import { quantile, quartiles } from '../statistics/quantile.ts'
import { type Block, meanOf } from './time-block.ts'

/** The blocks of one contestant, one for each round it took part in, and the operations of a call. */
export interface Timed {
  readonly blocks: readonly Block[]
  readonly flops: number
}

/** Operations per millisecond in one round. */
const speed = ({ blocks, flops }: Timed, round: number) => flops / meanOf(blocks[round]!)

/** How much faster `a` was than `b`, in each round in which both took part. */
export function speedRatios(a: Timed, b: Timed): number[] {
  const rounds = Math.min(a.blocks.length, b.blocks.length)
  return Array.from({ length: rounds }, (_, round) => speed(a, round) / speed(b, round))
}

/**
 * An entry with what its rounds say: quantiles of the time of a call, speed, and ratios within rounds to the baseline and
 * to the ceiling. An entry that is not timed, since it turned out wrong or failed, gets nothing.
 */
export function entryOf(
  entry: Entry,
  timed: Timed | undefined,
  baseline: Timed | undefined,
  ceiling: Timed | undefined,
): Entry {
  if (entry.status !== 'timed' || !timed) return entry
  const calls = timed.blocks.flat()
  const p50 = quantile(calls, 0.5)
  return {
    ...entry,
    ms: { p10: quantile(calls, 0.1), p50, p90: quantile(calls, 0.9) },
    rounds: timed.blocks.length,
    calls: calls.length,
    gflops: timed.flops / 1e6 / p50,
    ...(baseline && { ratio: quartiles(speedRatios(baseline, timed)) }),
    ...(ceiling && { ofCeiling: quartiles(speedRatios(timed, ceiling)) }),
  }
}
