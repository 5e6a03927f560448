import type { Clamp } from '../activation.ts'

/** A pass with everything in memory that does not depend on the input. */
export interface LoadedPass {
  /** Whether threads share it. */
  readonly shared: boolean
  /** Computes the pass, channels-first, from one address to another. */
  run(source: number, destination: number): void
}

/** What happens to sums before they are stored. */
export interface LoadOptions {
  /** The address of one float for each destination channel, or 0. */
  readonly bias: number
  /** The bits of storeFlags that say what is done: bias, clamp. */
  readonly flags: number
  readonly clamp: Clamp
}
