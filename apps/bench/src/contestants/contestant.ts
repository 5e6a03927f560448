import type { ConvProblem, Operation } from '@convlaws/spec'
import type { Accuracy } from '../check/check-result.ts'
import type { Layouts } from '../operands/in-layouts.ts'
import type { RandomOperands } from '../operands/random-operands.ts'

/** A call to be measured, in the layouts of a contestant. */
export interface NativeCall {
  readonly operation: Operation
  readonly problem: ConvProblem
  readonly operands: RandomOperands
}

/** A call whose filter has been prepared. */
export interface PreparedCall {
  /**
   * What is timed: copies the operand that is no filter in from a JavaScript array, computes, and copies the result out to
   * a fresh JavaScript array. A contestant that keeps its operands leaves out both copies, and says so in its title.
   */
  run(): unknown
  /** Done before a block of calls, and not timed: what a user who computes with one library does once. */
  ready?(): void
  /** The numbers of what {@link run} returned or resolved to, in the layouts of the contestant. */
  numbers(result: unknown): Float32Array
  dispose(): void | Promise<void>
}

/**
 * What a contestant is in a comparison. `ours` is what ratios are taken to; `variant` is our code in another way;
 * `portable` runs in every JavaScript engine; `native` needs a binary for the machine.
 */
export type ContestantKind = 'ours' | 'variant' | 'portable' | 'native'

/** One way to compute convolutions, loaded and ready. */
export interface Contestant {
  readonly id: string
  readonly title: string
  readonly kind: ContestantKind
  readonly version: string
  /** Threads that it computes on. */
  readonly threads: number
  readonly layouts: Layouts
  readonly accuracy: Accuracy
  /** GFLOP/s to expect before anything was measured; only to skip what would take too long. */
  readonly expectedGflops: (operation: Operation, problem: ConvProblem) => number
  /** Whether it computes an operation on a problem in its layouts: true, or the reason for a no. */
  supports(problem: ConvProblem, operation: Operation): true | string
  /** Prepares what may be prepared: the filter, and everything that follows from the problem alone. */
  prepare(call: NativeCall): PreparedCall | Promise<PreparedCall>
  /** One call with a filter that was not prepared. */
  unprepared?(call: NativeCall): unknown
  dispose(): void | Promise<void>
}

/** Direct summation in any order, which every released library here claims. */
export const componentwise: Accuracy = { accuracy: 'componentwise', growth: 1 }
