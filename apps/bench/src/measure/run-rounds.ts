import { type Block, pause, timeBlock } from './time-block.ts'

/** One that takes part in rounds. */
export interface Runner {
  readonly id: string
  /** How many of the rounds it takes part in: the first ones. */
  readonly rounds: number
  readonly run: () => unknown
}

/** For each runner by its id, one block for each round it took part in. */
export type Rounds = ReadonlyMap<string, readonly Block[]>

/** The order of round `round`: everyone moves up by one place, and the first goes to the end. */
export function rotated<T>(list: readonly T[], round: number): T[] {
  const by = list.length === 0 ? 0 : round % list.length
  return [...list.slice(by), ...list.slice(0, by)]
}

/** Collects garbage, where the process was started with --expose-gc, so that no contestant pays for another's. */
function collectGarbage(): void {
  ;(globalThis as { gc?: () => void }).gc?.()
}

/** Runs all rounds: in each, one block of every runner, in rotating order, garbage collected between blocks. */
export async function runRounds(
  runners: readonly Runner[],
  blockMs: number,
  time: (run: () => unknown, milliseconds: number) => Promise<Block> = timeBlock,
): Promise<Rounds> {
  const blocks = new Map<string, Block[]>(runners.map(({ id }) => [id, []]))
  const rounds = Math.max(0, ...runners.map((runner) => runner.rounds))
  for (let round = 0; round < rounds; round++) {
    for (const { id, run } of rotated(
      runners.filter((runner) => round < runner.rounds),
      round,
    )) {
      collectGarbage()
      await pause(0)
      blocks.get(id)!.push(await time(run, blockMs))
    }
  }
  return blocks
}
