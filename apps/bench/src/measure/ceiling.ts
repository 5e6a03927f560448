import type { Ceiling } from '@convlaws/im2col/ceiling'
import { quantile } from '../statistics/quantile.ts'
import { meanOf, pause, timeBlock } from './time-block.ts'
import { agree } from './warm-up.ts'

export type { Ceiling }

const [blocks, blockMs, pauseMs] = [15, 10, 5]

const [tolerance, seriesMost] = [0.03, 12]

/** GFLOP/s of a kernel in one series: the median of 15 blocks of 10 ms, after two that warm it up. */
export async function seriesSpeed({ run, flops }: Ceiling): Promise<number> {
  const speeds: number[] = []
  for (let block = -2; block < blocks; block++) {
    const mean = meanOf(await timeBlock(run, blockMs))
    if (block >= 0) speeds.push(flops / 1e6 / mean)
    await pause(pauseMs)
  }
  return quantile(speeds, 0.5)
}

/** What was reached, in GFLOP/s, and whether three series agreed on it. */
export interface SettledSpeed {
  readonly speed: number
  readonly settled: boolean
}

/**
 * What is reached: the last of three successive series that agree within 3 %, or of 12, which take 3 s. One series is short
 * enough to fall into a moment in which something else has the core.
 */
export async function settledSpeed(series: () => Promise<number>): Promise<SettledSpeed> {
  const speeds: number[] = []
  while (!agree(speeds, tolerance) && speeds.length < seriesMost) speeds.push(await series())
  return { speed: speeds.at(-1)!, settled: agree(speeds, tolerance) }
}

/** What a kernel reaches. */
export const ceilingSpeed = (ceiling: Ceiling): Promise<SettledSpeed> => settledSpeed(() => seriesSpeed(ceiling))
