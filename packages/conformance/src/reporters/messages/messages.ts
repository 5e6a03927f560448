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

/** What the catalogues of laws and faults say. */
export interface CatalogueMessages {
  readonly statement: string
  readonly family: string
  readonly kind: string
  readonly operations: string
  readonly domains: string
  readonly requires: string
  readonly kills: string
  readonly class: string
  readonly operation: string
  readonly modelledOn: string
  readonly killedBy: string
  readonly nothing: string
  readonly lawCount: (count: number) => string
  readonly faultCount: (count: number) => string
}

/** What the explanation of a descriptor says. */
export interface ExplainMessages {
  readonly shapes: string
  readonly result: string
  readonly multiplications: string
  readonly paddingIncluded: string
  readonly axes: string
  readonly axisNames: { readonly [axis in 'depth' | 'height' | 'width']: string }
  readonly padding: string
  readonly ends: (begin: number, end: number) => string
  readonly total: string
  readonly effectiveFilterSize: string
  readonly outputs: string
  readonly rest: string
  readonly element: string
  readonly indexOrder: string
  readonly empty: string
  readonly tooLarge: string
  readonly allPadding: string
  readonly moreTerms: (left: number, all: number) => string
  readonly termCount: (count: number) => string
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
  readonly runCount: (count: number) => string
  /** How far a run has come. */
  readonly progress: (done: number, total: number, failing: number) => string
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
  /** Of some laws, how many nobody breaks. */
  readonly lawsHold: (holding: number, total: number) => string
  readonly noneBroken: string
  /** What the number in a cell is. */
  readonly cellCount: string
  /** How a list of broken laws begins. */
  readonly breaks: (subject: string, laws: number) => string
  readonly sentence: (parts: SentenceParts) => string
  readonly catalogue: CatalogueMessages
  readonly explain: ExplainMessages
}
