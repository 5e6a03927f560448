import type { Operation } from './contract.ts'

/** Every code that a {@link ConvError} can carry. */
export type ConvErrorCode =
  /** The problem breaks a constraint of the specification. */
  | 'invalid-problem'
  /** An operand has the wrong type, shape or length for its problem. */
  | 'invalid-operand'
  /** The problem is valid, but outside what the implementation claims. */
  | 'unsupported'
  /** The implementation, or what it returned, breaks the contract. */
  | 'invalid-implementation'
  /** A line of text is no descriptor. */
  | 'invalid-descriptor'
  /** A report or a list of expectations does not follow its schema, or reports do not belong together. */
  | 'invalid-report'

/** What a {@link ConvError} is made from. */
export interface ConvErrorDetail {
  readonly code: ConvErrorCode
  /** Operation, place, value and rule, in one line. */
  readonly message: string
  /** The id of the broken constraint, where one was broken. */
  readonly constraint?: string
  readonly operation?: Operation
}

/** The one error class of convlaws. Two copies of the package recognise each other's errors through {@link ConvError.isInstance}. */
export class ConvError extends Error {
  override readonly name = 'ConvError'
  /** Marks the class, so that two copies of the package recognise each other's errors. */
  readonly isConvError: true = true
  readonly code: ConvErrorCode
  readonly constraint: string | undefined
  readonly operation: Operation | undefined

  constructor({ code, message, constraint, operation }: ConvErrorDetail) {
    super(message)
    this.code = code
    this.constraint = constraint
    this.operation = operation
  }

  /** Whether `value` is a ConvError, of this copy of the package or of another. */
  static isInstance(value: unknown): value is ConvError {
    return typeof value === 'object' && value !== null && (value as { isConvError?: unknown }).isConvError === true
  }
}
