/** The times of some calls, one after another, in milliseconds. */
export type Block = readonly number[]

/** Lets background work of the engine, such as compiling, happen between blocks. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Calls `run` until at least `milliseconds` have passed, at least once, and times each call. Promises are awaited. */
export async function timeBlock(run: () => unknown, milliseconds: number): Promise<Block> {
  const times: number[] = []
  const start = performance.now()
  let before = start
  do {
    const result = run()
    if (result instanceof Promise) await result
    const after = performance.now()
    times.push(after - before)
    before = after
  } while (before - start < milliseconds)
  return times
}

/** Milliseconds a call of a block took, the mean of all its calls. */
export function meanOf(block: Block): number {
  return block.reduce((sum, time) => sum + time, 0) / block.length
}
