import type { CheckOutcome } from '../run/run-plan.ts'

/** What the command's exit code means. */
export const exitCodes = {
  /** All applicable laws pass, or fail as expected. */
  passed: 0,
  /** Any row failed, errored, timed out, is flaky or passed unexpectedly; or an expectation no longer holds. */
  failed: 1,
  wrongUsage: 2,
  /** The adapter cannot be loaded or started. */
  notLoaded: 3,
  nothingRan: 4,
  /** No failure, but something vacuous. */
  vacuous: 5,
  /** A broken invariant of the command itself. */
  bug: 70,
  interrupted: 130,
} as const

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What one outcome comes to. */
export function exitCodeOf({ report, expectationProblems, interrupted }: CheckOutcome): ExitCode {
  if (interrupted) return exitCodes.interrupted
  if (expectationProblems.length > 0 || report.verdict === 'nonconformant') return exitCodes.failed
  if (report.verdict === 'conformant') return exitCodes.passed
  return report.laws.some(({ verdict }) => verdict === 'vacuous') ? exitCodes.vacuous : exitCodes.nothingRan
}

/** Codes of several outcomes, the gravest first. */
const gravest: readonly ExitCode[] = [70, 130, 2, 1, 3, 5]

/** What several outcomes come to; nothing ran only where nothing ran anywhere. */
export function joinExitCodes(codes: readonly ExitCode[]): ExitCode {
  const grave = gravest.find((code) => codes.includes(code))
  if (grave !== undefined) return grave
  return codes.every((code) => code === exitCodes.nothingRan) ? exitCodes.nothingRan : exitCodes.passed
}
