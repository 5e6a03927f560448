import { failures, type RowResult } from '@convlaws/laws'
import type { Expectation } from './expectation.ts'
import { describesFailure, keepsSignature, lists } from './expectation-matches.ts'
import { rowKey } from './row-key.ts'
import { signatureOf } from './signature-of.ts'

/** Rows with what was expected taken into account, and what is wrong with the expectations, one line each. */
export interface AppliedExpectations {
  readonly rows: readonly RowResult[]
  readonly problems: readonly string[]
}

const isFailure = ({ verdict }: RowResult) => verdict !== 'unexpected-pass' && failures.includes(verdict)
const isExpired = ({ until }: Expectation, today: string) => until !== undefined && until < today

/** An entry that no longer holds excuses nothing: the row keeps its own verdict, and the entry is a problem besides. */
const excuses = (entry: Expectation, row: RowResult, today: string) =>
  describesFailure(entry, row) && !isExpired(entry, today) && keepsSignature(entry, row)

/** How much of a subject a run has tried. */
export interface RunScope {
  /** What became of stored cases that were tried besides, each as a row. */
  readonly replayed?: readonly RowResult[]
  /** Only some laws: an entry that lists none of the rows is no problem. */
  readonly partial?: boolean
  /** Only some problems: a row that passes says nothing against an entry that lists it. */
  readonly narrow?: boolean
}

function applyToRow(
  row: RowResult,
  expectations: readonly Expectation[],
  today: string,
  { narrow = false }: RunScope,
): RowResult {
  if (isFailure(row)) {
    const entry = expectations.find((candidate) => excuses(candidate, row, today))
    return entry ? { ...row, verdict: 'known', reason: `${entry.reason} ${entry.link}`.trim() } : row
  }
  const surprises = row.verdict === 'passed' && !narrow
  const entry = surprises ? expectations.find((candidate) => lists(candidate, row)) : undefined
  return entry ? { ...row, verdict: 'unexpected-pass', reason: `listed as a known failure: ${entry.reason}` } : row
}

function problemsOf(
  entry: Expectation,
  rows: readonly RowResult[],
  expectations: readonly Expectation[],
  today: string,
  { replayed = [], partial = false, narrow = false }: RunScope,
): readonly string[] {
  const listed = rows.filter((row) => lists(entry, row))
  const described = rows.filter((row) => isFailure(row) && describesFailure(entry, row))
  const concerns =
    described.length > 0 ||
    listed.some(({ verdict }) => verdict === 'passed' || verdict === 'known') ||
    replayed.some((row) => isFailure(row) && describesFailure(entry, row) && keepsSignature(entry, row))
  const unknown = described.filter((row) => !expectations.some((candidate) => excuses(candidate, row, today)))
  const changed = unknown.filter((row) => !keepsSignature(entry, row))
  const missing = (entry.cases ?? []).filter((stored) => !rows.some((row) => rowKey(row) === stored.row))
  return [
    ...(concerns || narrow || (partial && listed.length === 0) ? [] : ['matches no failure; it must be removed']),
    ...(partial ? [] : missing.map(({ row }) => `lists ${row}, which is no row of the run`)),
    ...(isExpired(entry, today) ? [`expired on ${entry.until}; it must be reviewed`] : []),
    ...(entry.link === '' ? ['has no link; it must say where the failure is reported'] : []),
    ...changed.map(
      (row) =>
        `the failure is now '${signatureOf(row)}'; the signature must be '${[entry.signature].flat().join("' or '")}'`,
    ),
  ]
}

/**
 * Applies a list of known failures to the rows of a run, in which the stored case of a listed row was tried where its
 * drawn cases passed. A failing row that an entry describes becomes 'known', listed or not; a listed row that passes
 * becomes 'unexpected-pass'. An entry is a problem where it matches nothing in the run or in its stored cases, has expired before `today` (YYYY-MM-DD),
 * has no link, lists a row that is not there, or describes a failure whose signature changed and that no other entry
 * describes; an expired or changed entry excuses nothing.
 */
export function applyExpectations(
  rows: readonly RowResult[],
  expectations: readonly Expectation[],
  today: string,
  scope: RunScope = {},
): AppliedExpectations {
  const named = (entry: Expectation, index: number) => (problem: string) =>
    `expectation ${index + 1} (${entry.law}): ${problem}`
  return {
    rows: rows.map((row) => applyToRow(row, expectations, today, scope)),
    problems: expectations.flatMap((entry, index) =>
      problemsOf(entry, rows, expectations, today, scope).map(named(entry, index)),
    ),
  }
}
