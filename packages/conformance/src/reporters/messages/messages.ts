import type { Family } from '@convlaws/laws'
import type { Conformance } from '@convlaws/report'

/** What the last sentence counts. */
export interface SentenceParts {
  readonly subject: string
  readonly conformance: Conformance
  readonly passed: number
  readonly applicable: number
  readonly percentage: string
  readonly skipped: number
  /** Rows that did not pass, as words with their counts. */
  readonly rows: readonly (readonly [word: string, count: number])[]
}

/** Everything that the reporters say, in one language. */
export interface Messages {
  readonly families: { readonly [family in Family]: string }
  readonly conformance: { readonly [conformance in Conformance]: string }
  readonly title: (subject: string) => string
  readonly matrixTitle: string
  readonly suite: string
  readonly contract: string
  readonly subject: string
  readonly claims: string
  readonly options: string
  readonly profile: string
  readonly seed: string
  readonly shard: string
  readonly claimed: string
  readonly repaired: string
  readonly pairs: string
  readonly triples: string
  readonly environment: string
  readonly features: string
  readonly started: string
  readonly duration: string
  readonly verdict: string
  readonly laws: string
  readonly law: string
  readonly rows: string
  readonly rowCount: (count: number) => string
  readonly failing: (count: number, total: number) => string
  readonly operation: string
  readonly domain: string
  readonly runs: string
  readonly worst: string
  readonly bits: string
  readonly reason: string
  readonly failures: string
  readonly noFailures: string
  readonly known: string
  readonly source: string
  readonly repeat: string
  readonly sameFault: (fault: string, agreed: number, of: number) => string
  readonly cause: (values: string) => string
  readonly expectations: string
  readonly legend: string
  readonly summary: string
  readonly lawsPassed: string
  readonly skipToTable: string
  readonly backToTable: string
  readonly matrixCaption: (laws: number, subjects: number) => string
  readonly sentence: (parts: SentenceParts) => string
}
