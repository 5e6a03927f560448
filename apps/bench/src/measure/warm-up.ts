import type { Settings } from './settings.ts'
import { type Block, meanOf, pause, timeBlock } from './time-block.ts'

/** Long enough for a background thread to take over what it has compiled. */
const pauseMs = 5

/** Whether the last three of some numbers lie within a tolerance of the smallest of the three. */
export function agree(values: readonly number[], tolerance: number): boolean {
  const last = values.slice(-3)
  return last.length === 3 && Math.max(...last) <= Math.min(...last) * (1 + tolerance)
}

/** What a warm-up found. */
export interface Warmth {
  /** Milliseconds of a call in the last block. */
  readonly callMs: number
  /** Whether three blocks agreed before the time was up. */
  readonly settled: boolean
}

/** Runs blocks until three successive ones agree, or until the time is up; a first call that was longer is enough. */
export async function warmUp(
  run: () => unknown,
  firstMs: number,
  { blockMs, warmTolerance, warmLimitMs }: Settings,
  time: (run: () => unknown, milliseconds: number) => Promise<Block> = timeBlock,
): Promise<Warmth> {
  if (firstMs > warmLimitMs) return { callMs: firstMs, settled: false }
  const means: number[] = []
  let spent = 0
  while (!agree(means, warmTolerance) && (spent < warmLimitMs || means.length === 0)) {
    const block = await time(run, blockMs)
    means.push(meanOf(block))
    spent += block.reduce((sum, ms) => sum + ms, 0)
    await pause(pauseMs)
  }
  return { callMs: means.at(-1)!, settled: agree(means, warmTolerance) }
}
