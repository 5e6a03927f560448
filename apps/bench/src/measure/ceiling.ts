import type { Ceiling } from '@convlaws/im2col/ceiling'
import { quantile } from '../statistics/quantile.ts'
import { meanOf, pause, timeBlock } from './time-block.ts'

export type { Ceiling }

const [blocks, blockMs, pauseMs] = [15, 10, 5]

/** GFLOP/s of a kernel: the median of 15 blocks of 10 ms, after two that warm it up. */
export async function ceilingSpeed({ run, flops }: Ceiling): Promise<number> {
  const speeds: number[] = []
  for (let block = -2; block < blocks; block++) {
    const mean = meanOf(await timeBlock(run, blockMs))
    if (block >= 0) speeds.push(flops / 1e6 / mean)
    await pause(pauseMs)
  }
  return quantile(speeds, 0.5)
}
