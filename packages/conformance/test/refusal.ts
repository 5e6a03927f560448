import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Finished } from './command.ts'

/** An empty folder of the tests that import this. */
export const folder: string = mkdtempSync(join(tmpdir(), 'convlaws-'))
/** The path of a new file. */
export const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const one = ['--law', 'agrees-with-definition', '--operation', 'forward', '--domain', 'exact', '--runs', '4', '--quiet']
/** Arguments that check an adapter against one row of one law. */
export const check = (adapter: string, ...args: readonly string[]): string[] => ['check', adapter, ...one, ...args]

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
