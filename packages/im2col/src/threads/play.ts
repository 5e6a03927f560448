import type { words } from './control.ts'

/** A function of a module, called with its parameters in order. */
export type Exported = (...args: number[]) => void

/** What a player of a job needs. */
export interface Stage {
  readonly memory: WebAssembly.Memory
  /** The block through which threads speak. */
  readonly block: Int32Array
  readonly words: typeof words
  /** Where addresses of scratch memory begin in the tape. */
  readonly scratchWindow: number
  /** Which thread plays. */
  readonly thread: number
  readonly functions: readonly Exported[]
}

/**
 * Takes units of a job and plays their calls, until none is left. A call is one word with the number of the function and,
 * from bit 16 on, the number of its arguments, which follow. It uses nothing but its parameters: workers get its source as
 * text.
 */
export function play({ memory, block, words: word, scratchWindow, thread, functions }: Stage): void {
  const all = new Int32Array(memory.buffer)
  const scratch = block[word.scratch + thread]! >>> 0
  for (;;) {
    const unit = Atomics.add(block, word.next, 1)
    if (unit >= block[word.units]!) return
    const starts = block[word.starts]! + unit
    for (let at = all[starts]!; at < all[starts + 1]!; ) {
      const head = all[at++]!
      const end = at + (head >>> 16)
      const args: number[] = []
      while (at < end) {
        const arg = all[at++]! >>> 0
        args.push(arg >= scratchWindow ? arg - scratchWindow + scratch : arg)
      }
      functions[head & 0xffff]!(...args)
    }
  }
}
