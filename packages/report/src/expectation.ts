import type { ConvProblem } from '@convlaws/spec'

/** What `when` may speak of: the row, the fields of the counterexample's problem, its rank, and whether it has a bias. */
export type ConditionField = 'operation' | 'domain' | 'rank' | 'bias' | keyof ConvProblem

/** What one value must be: a number, true or false, a word (`*` stands for any text), or a comparison such as '>1'. */
export type PlainCondition = string | number | boolean

/**
 * What a field must be, or a list of which one is enough. On a list of numbers, one entry that fits is enough. A padding
 * list is also the word 'symmetric' or 'explicit'.
 */
export type Condition = PlainCondition | readonly PlainCondition[]

/** A row that fails, and its smallest case, which a run tries where the cases that it drew all pass. */
export interface StoredCase {
  /** What `rowKey` says of the row: `law/operation/domain`. */
  readonly row: string
  readonly descriptor: string
  /** Seed and path lead to the case. Without them the row is tried on the problem that the descriptor names. */
  readonly seed?: number
  readonly path?: string
}

/**
 * A defect that is known: which failures it explains, why, and where it is reported. Failures that `law`, `when` and
 * `signature` describe are known, whichever cases a run draws. Rows that it lists must fail.
 */
export interface Expectation {
  /** The id of a law; `*` stands for any text. */
  readonly law: string
  /** Every field must fit. */
  readonly when?: { readonly [field in ConditionField]?: Condition }
  readonly reason: string
  /**
   * Where the failure is reported: an http(s) address, or a page of the repository, such as docs/findings/a-defect.md.
   * Empty in a file just written, which is a problem until it is filled in.
   */
  readonly link: string
  /** The last day on which it is expected, as YYYY-MM-DD. */
  readonly until?: string
  /** What `signatureOf` says of the failing row, or a list of which one is enough; `*` stands for any text. */
  readonly signature?: string | readonly string[]
  /** The rows that it lists, each with its smallest case. Without it, every row that `law`, operation and domain fit is listed. */
  readonly cases?: readonly StoredCase[]
}
