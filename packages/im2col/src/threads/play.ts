/** A function of a module, called with its parameters in order. */
export type Exported = (...args: number[]) => void

/** What the player of a tape needs. */
export interface Stage {
  /** All of the memory. */
  readonly memory: Int32Array
  readonly functions: readonly Exported[]
  /** The address of the player's own scratch memory. */
  readonly scratch: number
  /** Where addresses of scratch memory begin in the tape. */
  readonly scratchWindow: number
}

/**
 * Plays calls from one word of the memory to another. A call is one word with the number of the function and, from bit 16
 * on, the number of its arguments, which follow. It uses nothing but its parameters: workers get its source as text.
 */
export function play({ memory, functions, scratch, scratchWindow }: Stage, from: number, to: number): void {
  for (let at = from; at < to; ) {
    const head = memory[at++]!
    const end = at + (head >>> 16)
    const args: number[] = []
    while (at < end) {
      const arg = memory[at++]! >>> 0
      args.push(arg >= scratchWindow ? arg - scratchWindow + scratch : arg)
    }
    functions[head & 0xffff]!(...args)
  }
}
