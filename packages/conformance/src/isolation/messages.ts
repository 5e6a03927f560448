import type { DrawnCase, RecordedCall, RowResult } from '@convlaws/laws'
import type { Capabilities } from '@convlaws/spec'

/** Who the subject is, as its own process found it. */
export interface SubjectFacts {
  readonly name: string
  readonly version: string
  readonly homepage?: string
  readonly capabilities: Capabilities
}

/** What the process of a lane tells the command while it runs. */
export type LaneMessage =
  | ({ readonly kind: 'subject' } & SubjectFacts)
  /** The adapter cannot be used. */
  | { readonly kind: 'load-failed'; readonly reason: string }
  /** Work goes on. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'row'; readonly row: RowResult }
  /** Running the row threw something that no case should. */
  | { readonly kind: 'broke'; readonly reason: string }
  /** Every row of the job was run. */
  | { readonly kind: 'done' }

/** What the process of a lane writes down before it does it, for the command to read when the process has ended. */
export type JournalEntry =
  /** A case is about to be tried; `descriptor` is empty unless calls were asked for; `drawn` where it is one of the row's own, and counts for coverage. */
  | { readonly kind: 'case'; readonly path: string; readonly descriptor: string; readonly drawn?: DrawnCase }
  /** A call is about to be made; only where calls were asked for. */
  | { readonly kind: 'call'; readonly call: RecordedCall }
  /** The row that the entries before it belong to is finished. */
  | { readonly kind: 'row-end' }
