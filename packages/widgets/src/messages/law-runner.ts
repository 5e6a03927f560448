import type { Messages } from './messages.ts'
import type { Words } from './words.ts'

/** What the law runner says and shows, in one language: its words, and those of every counterexample. */
export type LawRunnerWords = Words<LawRunnerMessages, Messages>

/** What the law runner says, in one language. No particle follows a placeholder. */
export interface LawRunnerMessages {
  readonly label: string
  readonly law: string
  readonly subject: string
  readonly seed: string
  readonly seconds: string
  readonly run: string
  readonly repeat: string
  readonly stop: string
  readonly needsScript: string
  readonly ready: string
  readonly readyToRepeat: string
  readonly starting: string
  readonly running: (cases: number) => string
  readonly shrinking: string
  readonly passed: (cases: number, seconds: string) => string
  readonly failed: (cases: number) => string
  readonly errored: (cases: number) => string
  readonly timeout: (cases: number) => string
  readonly flaky: (cases: number) => string
  readonly vacuous: (cases: number) => string
  readonly skipped: (reason: string) => string
  readonly undecided: (cases: number) => string
  readonly stopped: (cases: number) => string
  readonly broken: (message: string) => string
  /** Why a run is broken whose worker did not come. */
  readonly notLoaded: string
  readonly cases: string
  readonly silent: string
  readonly silentHelp: string
  readonly time: string
  readonly secondsValue: (seconds: string) => string
  readonly rows: string
  readonly operation: string
  readonly domain: string
  readonly verdict: string
  readonly worst: string
  readonly counterexample: string
  readonly cause: (values: string) => string
  readonly command: string
  readonly copyCommand: string
  readonly copyLink: string
  readonly copied: string
  readonly notCopied: string
}
