import type { Coverage, Domain, Family, RowResult, Verdict } from '@convlaws/laws'
import type { Capabilities, Operation } from '@convlaws/spec'

/** What is said of an implementation as a whole. A known failure does not make it nonconformant; the summary counts it. */
export type Conformance = 'conformant' | 'nonconformant' | 'inconclusive'

/** How many cases are tried: quick (the default), standard, or as many as the time allows. */
export type Profile = 'quick' | 'standard' | 'soak'

/** What was held to the laws. */
export interface ReportedImplementation {
  readonly name: string
  readonly version: string
  readonly homepage?: string
  readonly capabilities: Capabilities
  /** What was passed to the adapter's factory. */
  readonly options: { readonly [name: string]: string }
}

/** Where the run took place. */
export interface Environment {
  /** For example `node 26.10.0`. */
  readonly runtime: string
  /** For example `linux x64`. */
  readonly platform: string
  readonly cpu: string
  /** Features of WebAssembly that the runtime has. */
  readonly features: readonly string[]
}

/** Which part of the rows a run took, counted from 1; null for all of them. Each row belongs to exactly one shard. */
export type Shard = { readonly index: number; readonly count: number } | null

/** What was asked of a run beyond its defaults. A line that repeats a failure needs it. */
export interface RunRequest {
  /** The module that was checked, as it was named. Absent for a built-in adapter, which is known by its name. */
  readonly adapter?: string
  /** Ids of laws, or patterns with '*'. */
  readonly laws?: readonly string[]
  readonly families?: readonly Family[]
  readonly operations?: readonly Operation[]
  readonly domains?: readonly Domain[]
  readonly rank?: number
  /** Descriptor of the one problem that every law was tried on. */
  readonly problem?: string
  /** The one case of each row: its index, then steps of shrinking. */
  readonly path?: string
  /** Cases of each row, where not those of the profile. */
  readonly runs?: number
  /** Milliseconds for one case, where not the default. */
  readonly caseTimeout?: number
  /** The file that lists known failures, as it was named; false where those reviewed with an adapter were not to count. */
  readonly expect?: string | false
}

/** Counts of laws and rows. */
export interface Summary {
  readonly laws: {
    /** Laws that have a row that is not skipped, and whose every such row passed. */
    readonly passed: number
    /** Laws that have a row that is not skipped. */
    readonly applicable: number
    /** Laws that have a row. */
    readonly total: number
  }
  /** How many rows have each verdict. */
  readonly rows: { readonly [verdict in Verdict]: number }
}

/** What one run of the suite found for one implementation. */
export interface Report {
  readonly schemaVersion: 1
  readonly suite: { readonly version: string; readonly fastCheck: string }
  /** The version of the contract. */
  readonly contract: 1
  readonly implementation: ReportedImplementation
  readonly environment: Environment
  /** When the run began, as an ISO 8601 date and time. */
  readonly startedAt: string
  readonly durationMs: number
  readonly profile: Profile
  readonly seed: number
  readonly shard: Shard
  /** Absent where everything was left to its default. */
  readonly request?: RunRequest
  readonly verdict: Conformance
  readonly summary: Summary
  /** Which combinations of option values the cases had. */
  readonly coverage: Coverage
  /** One row for each law, operation and domain. */
  readonly laws: readonly RowResult[]
}
