import { failures, type RowResult } from '@convlaws/laws'
import type { Expectation } from './expectation.ts'
import { describesFailure, lists } from './expectation-matches.ts'
import { matchesGlob } from './matches-glob.ts'
import { signatureOf } from './signature-of.ts'

/** Rows with what was expected taken into account, and what is wrong with the expectations, one line each. */
export interface AppliedExpectations {
  readonly rows: readonly RowResult[]
  readonly problems: readonly string[]
}

const isFailure = ({ verdict }: RowResult) => verdict !== 'unexpected-pass' && failures.includes(verdict)
const isExpired = ({ until }: Expectation, today: string) => until !== undefined && until < today
const keepsSignature = ({ signature }: Expectation, row: RowResult) =>
  signature === undefined || matchesGlob(signature, signatureOf(row))

/** An entry that no longer holds excuses nothing: the row keeps its own verdict, and the entry is a problem besides. */
const excuses = (entry: Expectation, row: RowResult, today: string) =>
  describesFailure(entry, row) && !isExpired(entry, today) && keepsSignature(entry, row)

function applyToRow(row: RowResult, expectations: readonly Expectation[], today: string): RowResult {
  if (isFailure(row)) {
    const entry = expectations.find((candidate) => excuses(candidate, row, today))
    return entry ? { ...row, verdict: 'known', reason: `${entry.reason} ${entry.link}`.trim() } : row
  }
  const entry = row.verdict === 'passed' ? expectations.find((candidate) => lists(candidate, row)) : undefined
  return entry ? { ...row, verdict: 'unexpected-pass', reason: `listed as a known failure: ${entry.reason}` } : row
}

function problemsOf(
  entry: Expectation,
  rows: readonly RowResult[],
  today: string,
  partial: boolean,
): readonly string[] {
  const listed = rows.filter((row) => lists(entry, row))
  const described = listed.filter((row) => isFailure(row) && describesFailure(entry, row))
  const concerns = described.length > 0 || listed.some(({ verdict }) => verdict === 'passed' || verdict === 'known')
  const changed = described.filter((row) => !keepsSignature(entry, row))
  return [
    ...(concerns || (partial && listed.length === 0) ? [] : ['matches no failure; it must be removed']),
    ...(isExpired(entry, today) ? [`expired on ${entry.until}; it must be reviewed`] : []),
    ...(entry.link === '' ? ['has no link; it must say where the failure is reported'] : []),
    ...changed.map((row) => `the failure is now '${signatureOf(row)}'; the signature must be '${entry.signature}'`),
  ]
}

/**
 * Applies a list of known failures to the rows of a run. A failing row that an entry describes becomes 'known'; a
 * passing row that an entry lists by law, operation and domain becomes 'unexpected-pass', so an entry must list no row
 * that passes. An entry is a problem where it matches nothing, has expired before `today` (YYYY-MM-DD), has no link, or
 * describes a failure whose signature changed; an expired or changed entry excuses nothing.
 * With `partial`, the run tried only some laws, and an entry that lists none of its rows is no problem.
 */
export function applyExpectations(
  rows: readonly RowResult[],
  expectations: readonly Expectation[],
  today: string,
  { partial = false }: { readonly partial?: boolean } = {},
): AppliedExpectations {
  const named = (entry: Expectation, index: number) => (problem: string) =>
    `expectation ${index + 1} (${entry.law}): ${problem}`
  return {
    rows: rows.map((row) => applyToRow(row, expectations, today)),
    problems: expectations.flatMap((entry, index) => problemsOf(entry, rows, today, partial).map(named(entry, index))),
  }
}
