import type { Clamp } from '../activation.ts'
import type { Machine, Work } from './machine.ts'

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

/** Work of a pass: the addresses of source and destination are all that its calls still depend on. */
export interface PassWork extends Omit<Work, 'unit' | 'tape'> {
  readonly unit: (unit: number, source: number, destination: number, scratch: number) => void
}

/** A pass that is one work. What was recorded for threads is kept for the next call with the same addresses. */
export function passOf(machine: Machine, { unit, ...options }: PassWork): LoadedPass {
  let [source, destination] = [0, 0]
  const work: Work = { ...options, unit: (each, scratch) => unit(each, source, destination, scratch) }
  return {
    shared: work.shared,
    run(from, to) {
      if (from !== source || to !== destination) work.tape = undefined
      source = from
      destination = to
      machine.perform(work)
    },
  }
}
