import type { RowResult } from '@convlaws/laws'
import type { Report } from '@convlaws/report'
import { oneLine } from './one-line.ts'

/** A word as a POSIX shell reads it back: plain words as they are, others in single quotes. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${oneLine(word).replaceAll("'", "'\\''")}'`
}

/**
 * The line to paste that repeats a row: its counterexample where there is one, all its cases otherwise. `adapter` is
 * what the user typed.
 */
export function repeatLine(row: RowResult, report: Report, adapter: string): string {
  const { counterexample } = row
  const options = Object.entries(report.implementation.options).flatMap(([name, value]) => [
    '--option',
    `${name}=${value}`,
  ])
  const words = ['npx', 'convlaws', 'check', adapter, ...options]
  words.push('--law', row.id, '--operation', row.operation, '--domain', row.domain)
  words.push('--seed', String(counterexample?.seed ?? report.seed))
  if (counterexample) words.push('--path', counterexample.path)
  return words.map(shellWord).join(' ')
}
