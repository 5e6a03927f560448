import type { AdapterReference } from '../adapter/adapter-reference.ts'
import type { PlannedRow } from '../run/planned-row.ts'

/** What the process of a lane is asked to do. Plain data. */
export interface LaneJob {
  readonly adapter: AdapterReference
  readonly options: { readonly [name: string]: string }
  /** Tried one after another on one subject; rows with a case of their own each on a fresh one. */
  readonly rows: readonly PlannedRow[]
  readonly seed: number
  readonly runs: number
  /** Milliseconds for one case, within the process. */
  readonly caseTimeout: number
  /** Descriptor of the one problem that every row is tried on. */
  readonly problem?: string
  /** The only rank that problems may have. */
  readonly rank?: number
  /** Tell each call before it is made, with its operands. */
  readonly tellCalls: boolean
}
