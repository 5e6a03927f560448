import type { ConvProblem, Operation, Tensor } from '@convlaws/spec'
import type { Domain } from './domain.ts'
import type { Verdict } from './verdict.ts'

/** The families of laws, in the order in which they are listed. */
export const families = [
  'shape',
  'definition',
  'algebra',
  'linearity',
  'geometry',
  'structure',
  'gradients',
  'numbers',
  'conduct',
] as const

/** A group of laws about one subject; also a folder of laws, and a lane that runs them in a fixed order. */
export type Family = (typeof families)[number]

/** One call that a case made. */
export interface RecordedCall {
  readonly operation: Operation
  readonly problem: ConvProblem
  /** In the problem's own layouts, as the implementation was given them. */
  readonly operands: { readonly [name: string]: Tensor }
  /** What came back; absent where the call threw or returned no tensor. */
  readonly result?: Tensor
}

/** A case on which a law fails, shrunk as far as it would go. */
export interface Counterexample {
  /** One line that names the first call; parses back. */
  readonly descriptor: string
  readonly problem: ConvProblem
  /** Operands of the first call. */
  readonly operands: { readonly [name: string]: Tensor }
  /** Every call of the case, in order. */
  readonly calls: readonly RecordedCall[]
  /** The two sides of the equation as text, where the law is an equation. */
  readonly terms?: { readonly lhs: string; readonly rhs: string }
  /** The steps in words, where the law is a program of calls. */
  readonly program?: readonly string[]
  /** What the two sides came to; absent where a side could not be computed. Always channels-first and oihw. */
  readonly lhs?: Tensor
  readonly rhs?: Tensor
  /** How far lhs may be from rhs, element by element; absent where they must be identical. */
  readonly allowed?: Tensor
  /** One sentence: what is wrong, and where. */
  readonly message: string
  readonly seed: number
  /** Index of the case in its row, then the steps of shrinking, joined by ':'. */
  readonly path: string
  /** How many times it was made smaller. */
  readonly shrinks: number
  /** Descriptor of the problem that the row was tried on, where one was given; seed and path lead to the case only on it. */
  readonly onProblem?: string
  /** Present and true where the case passes alone and fails after the earlier calls of its lane. */
  readonly needsEarlierCalls?: boolean
}

/** A known fault that gives the same answers as the implementation on the failing cases. */
export interface Diagnosis {
  readonly fault: string
  /** On how many of the failing cases the fault's answers equal the implementation's. */
  readonly agreed: number
  readonly of: number
}

/** What a run found for one law, one operation and one domain. */
export interface RowResult {
  readonly id: string
  readonly family: Family
  readonly operation: Operation
  readonly domain: Domain
  readonly verdict: Verdict
  /** How many cases were tried. */
  readonly runs: number
  readonly durationMs: number
  /** The largest error over what is allowed, where the domain allows any; null elsewhere. */
  readonly worstRatio: number | null
  /** For agrees-with-definition over reals: −log2 of the largest error relative to the sum of absolute products. */
  readonly effectiveBits?: number
  readonly reason?: string
  readonly counterexample?: Counterexample
  /** The smallest set of option values that all failing cases have and no passing case has, as text. */
  readonly cause?: readonly string[]
  readonly diagnosis?: readonly Diagnosis[]
}
