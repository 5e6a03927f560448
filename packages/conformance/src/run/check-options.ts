import type { RowResult } from '@convlaws/laws'
import type { Expectation, Profile, RunRequest } from '@convlaws/report'
import type { SubjectFacts } from '../isolation/messages.ts'
import type { PlannedRow } from './planned-row.ts'

/** Milliseconds that a soak takes where no time is given: ten minutes. */
export const soakTime = 600_000

/** How an implementation is checked; every field has a value. */
export interface CheckOptions {
  /** Passed to the adapter's factory. */
  readonly options: { readonly [name: string]: string }
  readonly profile: Profile
  readonly seed: number
  /** Cases of each row in a round. */
  readonly runs: number
  /** Milliseconds; further rounds, each with the next seed, are begun until they are over. */
  readonly time?: number
  /** Milliseconds for one case. */
  readonly caseTimeout: number
  /** The only case of each row: its index, then steps of shrinking. */
  readonly path?: string
  /** Descriptor of the one problem that every law is tried on. */
  readonly problem?: string
  readonly rank?: number
  readonly shard: { readonly index: number; readonly count: number } | null
  /** What of this was asked for beyond the defaults; the report says it. */
  readonly request: RunRequest
  /** Processes that run at once. */
  readonly workers: number
  readonly failFast: boolean
  /** Known failures, whose smallest cases are tried too. */
  readonly expectations: readonly Expectation[]
  /** Whether the rows are not all that there are, so that an expectation may list none of them. */
  readonly partial: boolean
}

/** Milliseconds for one case where no time is given. */
export const defaultCaseTimeout = 5000

/** Who listens to a check. */
export interface CheckListener {
  readonly onSubject?: ((subject: SubjectFacts) => void) | undefined
  /** Told of each row, in the order in which they are done. */
  readonly onRow?: ((row: RowResult) => void) | undefined
  readonly onOutput?: ((text: string) => void) | undefined
  /** Ends the check; what was found by then is reported. */
  readonly signal?: AbortSignal | undefined
}

/** The rows of a check, in the order of the report. */
export type Plan = readonly PlannedRow[]
