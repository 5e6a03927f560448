import type { Family } from '@convlaws/laws'
import type { Conformance } from '@convlaws/report'
import type { Messages } from './messages.ts'
import type { OwnWords, Words } from './words.ts'

/** What the conformance matrix says in one language. */
export type MatrixWords = OwnWords<MatrixMessages>

/** What it says with counterexamples: also the words that every counterexample has. */
export type MatrixDetailWords = Words<MatrixMessages, Messages>

/** Everything that the conformance matrix says, in one language. */
export interface MatrixMessages {
  readonly families: { readonly [family in Family]: string }
  readonly conformance: { readonly [conformance in Conformance]: string }
  readonly caption: (shown: number, laws: number, implementations: number) => string
  readonly law: string
  readonly implementation: string
  readonly lawsPassed: string
  /** A count of laws with its share, which is a percentage without its sign. */
  readonly passes: (passed: number, applicable: number, share: string, skipped: number) => string
  readonly skipToEnd: string
  readonly tableHelp: string
  readonly query: string
  readonly queryHelp: string
  readonly states: string
  readonly any: string
  readonly several: string
  /** Domains of numbers, by their names in a query. */
  readonly domains: { readonly [domain: string]: string }
  readonly fields: { readonly [field in 'group' | 'operation' | 'domain' | 'rank' | 'dtype']: string }
  readonly is: { readonly [what in 'disagreement' | 'odd-one-out']: string }
  readonly reset: string
  readonly copyLink: string
  readonly copied: string
  readonly notCopied: string
  readonly noneShown: string
  /** What the live region says after filtering. */
  readonly shown: (laws: number, total: number) => string
  readonly unknownField: (word: string) => string
  readonly unknownValue: (word: string, allowed: string) => string
  readonly unknownCell: (place: string) => string
  readonly olderSuite: (version: string) => string
  readonly facts: { readonly [fact in ColumnFact]: string }
  readonly drop: string
  readonly chooseFile: string
  readonly reading: (name: string) => string
  readonly refused: (name: string, reason: string) => string
  readonly tooLarge: (limit: string) => string
  readonly tooManyRows: (limit: number) => string
  readonly notJson: string
  readonly added: (name: string) => string
  readonly removed: (name: string) => string
  readonly remove: (name: string) => string
  readonly yourReport: string
  readonly comparedWith: (name: string) => string
  readonly nothingToCompare: (name: string) => string
  readonly sameVerdicts: string
  readonly change: { readonly [kind in 'newFailures' | 'mended' | 'otherwise' | 'appeared' | 'vanished']: string }
  readonly details: (law: string, implementation: string) => string
  readonly close: string
  readonly lawPage: string
  readonly statement: string
  readonly source: string
  readonly notRun: string
  readonly loading: string
  readonly notLoaded: (reason: string) => string
  readonly runs: string
  readonly worst: string
  readonly bits: string
  readonly settings: string
  readonly repeat: string
  readonly sameFault: (fault: string, agreed: number, of: number) => string
  readonly cause: (values: string) => string
  readonly rowsOf: (bad: number, applicable: number) => string
  readonly allOf: string
  readonly theRun: string
}

/** What is said of the run behind a column. */
export type ColumnFact =
  | 'version'
  | 'suite'
  | 'runtime'
  | 'platform'
  | 'cpu'
  | 'features'
  | 'profile'
  | 'seed'
  | 'options'
  | 'date'
