import {
  assertCall,
  type Capabilities,
  ConvError,
  type ConvProblem,
  convertFilterLayout,
  convertLayout,
  definition,
  everyCapability,
  type Implementation,
  type OperandNumbers,
  type Operands,
  type Operation,
  type Tensor,
  type Truth,
} from '@convlaws/spec'

/** One call: what was passed, and the same operands as bare numbers in channels-first and oihw order. */
export interface Given {
  readonly operation: Operation
  readonly problem: ConvProblem
  readonly tensors: Operands
  readonly operands: OperandNumbers
}

/** The three stages of a call. A fault replaces one of them, or more. */
export interface Stages {
  /** Throws for what must be refused. */
  readonly check: (self: Implementation, problem: ConvProblem, operation: Operation, tensors: Operands) => void
  /** The numbers of the result in channels-first or oihw order, not yet rounded. Does not write to the operands. */
  readonly answer: (given: Given) => Truth
  /** The result as the caller gets it. */
  readonly deliver: (truth: Truth, given: Given) => Tensor | Promise<Tensor>
}

/** What differs from the right implementation. */
export interface Overrides extends Partial<Stages> {
  /** The one operation whose stages are replaced. */
  readonly operation: Operation
  /** default everything */
  readonly capabilities?: Capabilities
  /** What disposal does; `free` is what it should do. */
  readonly dispose?: (free: () => void) => void | Promise<void>
}

/** Operands as bare numbers in channels-first and oihw order; those already in that order are not copied. */
export function numbersOf({ layout, filterLayout }: ConvProblem, tensors: Operands): OperandNumbers {
  const { input, filter, bias, outputGradient } = tensors
  return {
    ...(input && { input: convertLayout(input, layout, 'channels-first').data }),
    ...(filter && { filter: convertFilterLayout(filter, filterLayout, 'oihw').data }),
    ...(bias && { bias: bias.data }),
    ...(outputGradient && { outputGradient: convertLayout(outputGradient, layout, 'channels-first').data }),
  }
}

/** A result rounded to the problem's dtype, in its layouts. Always fresh memory. */
export function tensorOf({ shape, data }: Truth, { problem, operation }: Pick<Given, 'problem' | 'operation'>): Tensor {
  const { dtype, layout, filterLayout } = problem
  const rounded: Tensor = { shape, data: dtype === 'float32' ? new Float32Array(data) : new Float64Array(data) }
  if (operation === 'biasGradient') return rounded
  if (operation === 'filterGradient') return convertFilterLayout(rounded, 'oihw', filterLayout)
  return convertLayout(rounded, 'channels-first', layout)
}

/** The stages of a right implementation: the definition, in float64, rounded once at the end. */
export const rightStages: Stages = {
  check: assertCall,
  answer: ({ problem, operation, operands }) => definition(problem, operation, operands),
  deliver: tensorOf,
}

/**
 * An implementation that is right in everything: it claims every capability, refuses what it must, returns fresh
 * results, keeps no state, and refuses calls once it is disposed. `overrides` replace stages of one operation, and so
 * make a fault of it.
 */
export function rightImplementation(name: string, overrides?: Overrides): Implementation {
  let disposed = false
  const free = () => {
    disposed = true
  }
  const method = (operation: Operation) => {
    const { check, answer, deliver }: Stages =
      overrides?.operation === operation ? { ...rightStages, ...overrides } : rightStages
    return (problem: ConvProblem, tensors: Operands) => {
      if (disposed)
        throw new ConvError({ code: 'unsupported', operation, message: `${operation}: ${name} is disposed` })
      check(implementation, problem, operation, tensors)
      const given: Given = { operation, problem, tensors, operands: numbersOf(problem, tensors) }
      return deliver(answer(given), given)
    }
  }
  const implementation: Implementation = {
    contract: 1,
    name,
    version: '1.0.0',
    capabilities: overrides?.capabilities ?? everyCapability,
    forward: method('forward'),
    inputGradient: method('inputGradient'),
    filterGradient: method('filterGradient'),
    biasGradient: method('biasGradient'),
    transposed: method('transposed'),
    dispose: () => (overrides?.dispose ? overrides.dispose(free) : free()),
  }
  return implementation
}
