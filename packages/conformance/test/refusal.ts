import { expect } from 'vitest'
import type { Finished } from './command.ts'

/** What is wrong, arguments, exit code, and what the one line on the standard error says. */
export type Refusal = readonly [what: string, args: readonly string[], code: number, line: RegExp]

/** Holds how the command ended to its exit code and to one line on the standard error, without a stack trace. */
export function assertRefused({ code, stdout, stderr }: Finished, wanted: number, line: RegExp): void {
  expect(stderr).toMatch(line)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stderr.trim().split('\n').length).toBeLessThanOrEqual(2)
  expect(stdout).toBe('')
  expect(code).toBe(wanted)
}
