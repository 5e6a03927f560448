import type { ConvProblem, Operands, Operation } from '@convlaws/spec'
import type { Clamp } from './activation.ts'
import type { MemoryReport, PreparedOperation, ResidentTensor } from './engine.ts'
import type { Explanation } from './explanation.ts'

/** Numbers of either type. */
export type Numbers = Float32Array | Float64Array

/** What a prepared convolution of a backend does. */
export interface PreparedRun {
  /** Writes into `output` where it is given, else into a new array. */
  run(input: Numbers, output: Numbers | undefined): Numbers
  dispose(): void
}

/** One way to compute: every problem and operand that reaches it has been found valid. */
export interface Backend {
  compute(problem: ConvProblem, operation: Operation, operands: Operands): Numbers
  prepare(
    problem: ConvProblem,
    operation: PreparedOperation,
    filter: Numbers,
    bias: Numbers | undefined,
    clamp: Clamp,
  ): PreparedRun
  explain(problem: ConvProblem, operation: Operation): Explanation
  tensor(shape: readonly number[]): ResidentTensor
  memory(): MemoryReport
  /** Settles when all threads serve; rejects when one cannot be started. Absent where there is one. */
  readonly ready?: Promise<void> | undefined
  dispose(): void
}
