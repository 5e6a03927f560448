import { laws } from '@convlaws/laws'
import { type Expectation, expectationsFrom, type Report, rowKey } from '@convlaws/report'
import { planRows } from '../run/planned-row.ts'
import type { RunFlags } from './check-flags.ts'

/** What of a run says how much of an adapter it tried. */
type Narrowing = Pick<RunFlags, 'rank' | 'problem' | 'path'>

/**
 * The list that `--write-expectations` writes: the failures of a run, joined with the entries that are there. Of those, what
 * the run could not show stays: entries of rows that it did not have, and all where only some problems were tried.
 */
export function knownFailures(report: Report, existing: readonly Expectation[], flags: Narrowing): string {
  const ran = new Set(report.laws.map(rowKey))
  const untried = {
    rows: planRows(laws).filter((row) => !ran.has(rowKey(row))),
    narrow: [flags.rank, flags.problem, flags.path].some((each) => each !== undefined),
  }
  return `${JSON.stringify(expectationsFrom(report, existing, untried), null, 2)}\n`
}
