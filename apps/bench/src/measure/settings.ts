/** How long and how often is measured. */
export interface Settings {
  /** Rounds; in each, every contestant runs one block. */
  readonly rounds: number
  /** The least time of a block, in milliseconds. */
  readonly blockMs: number
  /** A contestant is warm when three blocks agree within `warmTolerance`, or after `warmLimitMs`. */
  readonly warmTolerance: number
  readonly warmLimitMs: number
  /** A call that takes longer has `slowRounds` rounds. */
  readonly slowMs: number
  readonly slowRounds: number
  /**
   * A call that takes longer than `lateMs`, and more than `lateFactor` times the fastest contestant's, has `lateRounds`
   * rounds: no goal asks for half as much, and a few such peers would take most of a run.
   */
  readonly lateMs: number
  readonly lateFactor: number
  readonly lateRounds: number
  /** A call that is expected to take longer is skipped. */
  readonly skipMs: number
  readonly seed: number
}

/** 15 rounds of blocks of at least 20 ms. */
export const defaultSettings: Settings = {
  rounds: 15,
  blockMs: 20,
  warmTolerance: 0.03,
  warmLimitMs: 2000,
  slowMs: 2000,
  slowRounds: 3,
  lateMs: 200,
  lateFactor: 40,
  lateRounds: 3,
  skipMs: 20_000,
  seed: 1,
}

/** How many rounds a contestant takes part in whose call takes `callMs`, where the fastest contestant's takes `fastestMs`. */
export function roundsFor(callMs: number, fastestMs: number, settings: Settings): number {
  const { rounds, slowMs, slowRounds, lateMs, lateFactor, lateRounds } = settings
  if (callMs > slowMs) return Math.min(rounds, slowRounds)
  if (callMs > lateMs && callMs > lateFactor * fastestMs) return Math.min(rounds, lateRounds)
  return rounds
}
