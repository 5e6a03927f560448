import type { Call, Operation } from '@convlaws/spec'
import type { Domain } from '../domain.ts'
import type { Levels } from '../draw/factors.ts'
import type { Diagnosis, RecordedCall, RowResult } from '../row.ts'

/** What coverage is counted from, for one case that was drawn. */
export interface DrawnCase {
  readonly levels: Levels
  /** Whether options had to be made plainer for every call to lie within the claims. */
  readonly repaired: boolean
}

/** How a run is made; every field has a value. */
export interface RunOptions {
  readonly seed: number
  /** Cases of each row. */
  readonly runs: number
  /** Milliseconds for one case. */
  readonly caseTimeout: number
  /** Exactly one case of each row: its index, then steps of shrinking, joined by ':'. */
  readonly path?: string
  /** The one problem that every law is tried on; rows of other operations are left out. */
  readonly fixed?: Call
  /** Stop after the first row that fails. */
  readonly failFast: boolean
  /** Only whether a row fails: stop a row at its first failing case, and look no further into it. */
  readonly verdictsOnly: boolean
  /** Names known mistakes that give the same answers on failing cases and right ones on passing cases. */
  readonly diagnose?: (
    failing: readonly (readonly RecordedCall[])[],
    passing: readonly (readonly RecordedCall[])[],
  ) => Promise<readonly Diagnosis[]>
  /**
   * Told before each case is tried, replays and shrinking included: what to blame if it never returns. A replay or a
   * smaller case has a path that is followed by a space and a remark, and no `drawn`.
   */
  readonly onCase?: (
    row: { readonly id: string; readonly operation: Operation; readonly domain: Domain },
    path: string,
    drawn?: DrawnCase,
  ) => void
  /** Told when a row is done. */
  readonly onRow?: (result: RowResult) => void
}

/** The options of a quick run. */
export const defaultRunOptions: RunOptions = {
  seed: 1,
  runs: 100,
  caseTimeout: 5000,
  failFast: false,
  verdictsOnly: false,
}
