/** What can be said of one row, in the order of how bad it is. */
export const verdicts = [
  /** Falsified: a wrong value, shape or type, a NaN where none is due. */
  'failed',
  /** Threw inside its claim, ended its process, or returned what is no tensor. */
  'errored',
  /** Gave no answer in time. */
  'timeout',
  /** Failed once, and passed on every replay, with and without the calls before it. */
  'flaky',
  /** Listed as known to fail, and passes. */
  'unexpected-pass',
  /** Fails as listed, with a reason and a link. */
  'known',
  /** The law presumes another one that failed. */
  'blocked',
  /** Passed on nothing: all results were zero, or no case used the option that the law is about. */
  'vacuous',
  /** Not applicable or not observable; the reason says why. Never counted in a percentage. */
  'skipped',
  'passed',
] as const

/** What can be said of one row: one law, for one operation, in one domain of numbers. */
export type Verdict = (typeof verdicts)[number]

/** Verdicts that mean the implementation is wrong, or not reliably right. */
export const failures: readonly Verdict[] = ['failed', 'errored', 'timeout', 'flaky', 'unexpected-pass']
