import type { Clamp } from '../activation.ts'
import type { Given } from './buffers.ts'
import type { Machine, Work } from './machine.ts'

/** Addresses of source and destination; with an array, the source is brought from it, piece after piece, to the first address. */
export type PassArguments = [source: number, destination: number, array?: Given | undefined]

/** A pass with everything in memory that does not depend on the input. */
export interface LoadedPass {
  /** Whether threads share it. */
  readonly shared: boolean
  /** Numbers of the longest piece of the source that a unit reads; 0 or absent where all must be in memory. */
  readonly piece?: number | undefined
  /** Computes the pass, channels-first. */
  run(...args: PassArguments): void
}

/** What happens to sums before they are stored. */
export interface LoadOptions {
  /** The address of one float for each destination channel, or 0. */
  readonly bias: number
  /** The bits of storeFlags that say what is done: bias, clamp. */
  readonly flags: number
  readonly clamp: Clamp
}

/** Work of a pass: the addresses of source and destination are all that its calls still depend on. */
export interface PassWork extends Omit<Work, 'unit' | 'tape'>, Pick<LoadedPass, 'piece'> {
  readonly unit: (unit: number, scratch: number, ...args: PassArguments) => void
}

/** A pass that is one work. What was recorded for threads is kept for the next call with the same addresses. */
export function passOf(machine: Machine, { unit, piece, ...options }: PassWork): LoadedPass {
  let at: PassArguments = [0, 0]
  const work: Work = { ...options, unit: (each, scratch) => unit(each, scratch, ...at) }
  return {
    shared: work.shared,
    piece,
    run(...args) {
      if (args.some((each, j) => each !== at[j])) work.tape = undefined
      at = args
      machine.perform(work)
      args.length = 2 // the array is not kept
    },
  }
}
