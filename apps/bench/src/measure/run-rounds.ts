import { collectGarbage } from './collect-garbage.ts'
import { type Block, pause, timeBlock } from './time-block.ts'

/** One that takes part in rounds. */
export interface Runner {
  readonly id: string
  /** How many of the rounds it takes part in: the first ones. */
  readonly rounds: number
  /** What must be so before a block, and is not timed. */
  readonly ready?: (() => void) | undefined
  readonly run: () => unknown
}

/** What rounds gave. */
export interface Rounds {
  /** For each runner by its id, one block for each round it took part in. */
  readonly blocks: ReadonlyMap<string, readonly Block[]>
  /** What runners threw, by their ids. They take no part in what follows. */
  readonly failures: ReadonlyMap<string, Error>
}

/**
 * The order of round `round`: everyone moves up by one place, and the first goes to the end; every other round is in
 * reverse, so that nobody always follows the same one.
 */
export function orderOf<T>(list: readonly T[], round: number): T[] {
  const by = list.length === 0 ? 0 : round % list.length
  const rotated = [...list.slice(by), ...list.slice(0, by)]
  return round % 2 === 0 ? rotated : rotated.reverse()
}

/** Runs all rounds: in each, one block of every runner, in an order of its own, garbage collected between blocks. */
export async function runRounds(
  runners: readonly Runner[],
  blockMs: number,
  time: (run: () => unknown, milliseconds: number) => Promise<Block> = timeBlock,
): Promise<Rounds> {
  const blocks = new Map<string, Block[]>(runners.map(({ id }) => [id, []]))
  const failures = new Map<string, Error>()
  const rounds = Math.max(0, ...runners.map((runner) => runner.rounds))
  for (let round = 0; round < rounds; round++) {
    const taking = runners.filter((runner) => round < runner.rounds && !failures.has(runner.id))
    for (const { id, ready, run } of orderOf(taking, round)) {
      collectGarbage()
      await pause(0)
      try {
        ready?.()
        blocks.get(id)!.push(await time(run, blockMs))
      } catch (error) {
        failures.set(id, error instanceof Error ? error : new Error(String(error)))
      }
    }
  }
  return { blocks, failures }
}
