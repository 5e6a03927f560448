import type { ConvProblem, Operands, Operation, Tensor } from '@convlaws/spec'
import type { Activation } from './activation.ts'
import type { Explanation } from './explanation.ts'

/** The operations that read a filter. */
export type PreparedOperation = Exclude<Operation, 'filterGradient' | 'biasGradient'>

/** The operand that each of them reads besides. */
export const sourceOf: Readonly<Record<PreparedOperation, 'input' | 'outputGradient'>> = {
  forward: 'input',
  inputGradient: 'outputGradient',
  transposed: 'input',
}

/** What a convolution is prepared with. The tensors are read once and may change afterwards. */
export interface Preparation {
  /** default 'forward' */
  readonly operation?: PreparedOperation
  readonly filter: Tensor
  /** Not for inputGradient. */
  readonly bias?: Tensor
  /** default 'none' */
  readonly activation?: Activation
}

/** A convolution whose filter is packed. */
export interface Prepared {
  /**
   * Computes the operation of an input; inputGradient, of an output gradient. With `output`, a tensor of the result's
   * shape, nothing is allocated and it is returned; only gradients and transposed convolution in padding modes other
   * than zeros need an array for the padded result. `output` may not share memory with `input`.
   * @throws ConvError 'invalid-operand', or 'unsupported' after disposal.
   */
  run(input: Tensor, output?: Tensor): Tensor
  readonly explanation: Explanation
  /** Frees the packed filter. Calling it again does nothing. */
  dispose(): void
}

/** A tensor that lives in the memory of an engine, so that calls of this engine copy nothing in or out. */
export interface ResidentTensor extends Tensor {
  /** A view of the engine's memory. Take it anew after other calls: when the memory grows, old views become empty. */
  readonly data: Float32Array
  /** Frees the memory. Calling it again does nothing. */
  dispose(): void
}

/** Bytes in use now and at most, of one class of an engine's memory. */
export interface MemoryUse {
  readonly bytes: number
  readonly peak: number
}

/** Memory of an engine by class. */
export interface MemoryReport {
  /** Inputs, outputs, gradients, and resident tensors. */
  readonly operands: MemoryUse
  /** Packed filters and biases, and the tables that are made with them. */
  readonly filters: MemoryUse
  /** Blocks of B and C, and padded planes. */
  readonly scratch: MemoryUse
  /** Length of the engine's WebAssembly memory in bytes. It never shrinks. */
  readonly total: number
}

/** Computes convolutions, in a memory of its own. */
export interface Engine {
  /**
   * One call, as the contract has it: the result is new and shares no memory with operands or engine.
   * @throws ConvError 'invalid-problem', 'invalid-operand', or 'unsupported', before anything is written.
   */
  compute(problem: ConvProblem, operation: Operation, operands: Operands): Tensor
  /** Packs a filter once for many inputs. @throws ConvError as {@link Engine.compute} does. */
  prepare(problem: ConvProblem, preparation: Preparation): Prepared
  /** A float32 tensor of zeros in the engine's memory. @throws ConvError 'invalid-operand' or 'unsupported'. */
  tensor(shape: readonly number[]): ResidentTensor
  /** Which algorithm, blocking and kernel an operation takes, and why; default 'forward'. @throws ConvError 'invalid-problem'. */
  explain(problem: ConvProblem, operation?: Operation): Explanation
  memory(): MemoryReport
  /** Frees everything. Every later call is refused with 'unsupported'. */
  dispose(): void
}
