import type { Domain, RowResult } from '@convlaws/laws'
import type { Operation } from '@convlaws/spec'

/** One run of one law: what a page asks of the worker. Plain data. */
export interface LawRunRequest {
  /** The law's id. */
  readonly law: string
  /** What is held to it: 'reference', 'fault:<id>', or another name that the worker knows. */
  readonly subject: string
  readonly seed: number
  /** Seconds after which no further case is begun. */
  readonly seconds: number
  /** The one case to try, of the one row named by operation and domain; absent: as many cases as the time allows. */
  readonly only?: { readonly operation: Operation; readonly domain: Domain; readonly path: string }
}

/** What the worker answers: progress as it goes, and one end. */
export type LawRunMessage =
  | {
      readonly kind: 'progress'
      /** Cases tried so far, and those among them that did not use what the law is about. */
      readonly cases: number
      readonly silent: number
      /** Whether a failing case is being made smaller. */
      readonly shrinking: boolean
    }
  | {
      readonly kind: 'done'
      readonly cases: number
      readonly silent: number
      readonly milliseconds: number
      /** One for each operation and domain that was tried to the end; it ends with the first that fails. */
      readonly rows: readonly RowResult[]
    }
  | { readonly kind: 'broken'; readonly message: string }
