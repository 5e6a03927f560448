/** Calls of kernels, in units that threads may take in any order. */
export interface Tape {
  /** Each call: a word with the number of the function and, from bit 16 on, of its arguments, which follow. */
  readonly calls: number[]
  /** Where each unit starts, then where the last one ends. */
  readonly starts: number[]
}

/** Words of a tape after which it is played before more is recorded: 128 KiB. */
export const longTape: number = 2 ** 15

/** A tape without calls. */
export const emptyTape = (): Tape => ({ calls: [], starts: [0] })

/** Adds a call to the last unit. */
export function recordCall({ calls }: Tape, index: number, args: readonly number[]): void {
  calls.push(index + args.length * 2 ** 16, ...args)
}

/** Ends the last unit. */
export function endUnit({ calls, starts }: Tape): void {
  starts.push(calls.length)
}
