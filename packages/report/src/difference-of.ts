import { failures, type RowResult, type Verdict } from '@convlaws/laws'
import { rowKey } from './row-key.ts'

/** What two reports must say of each row to be compared. */
export type ComparedRow = Pick<RowResult, 'id' | 'operation' | 'domain' | 'verdict'>

/** One row that two reports share, with both verdicts. */
export interface RowChange<R extends ComparedRow = RowResult> {
  readonly key: string
  readonly before: Verdict
  readonly after: Verdict
  readonly row: R
}

/** What changed from one report to another. */
export interface ReportDifference<R extends ComparedRow = RowResult> {
  /** Rows whose verdict changed; newFailures and mended are among them. */
  readonly changed: readonly RowChange<R>[]
  /** Rows that fail now and did not. */
  readonly newFailures: readonly RowChange<R>[]
  /** Rows that failed, as listed or not, and pass now. */
  readonly mended: readonly RowChange<R>[]
  /** Rows that only the new report has. */
  readonly appeared: readonly R[]
  /** Rows that only the old report has. */
  readonly vanished: readonly R[]
}

const failed: readonly Verdict[] = [...failures.filter((verdict) => verdict !== 'unexpected-pass'), 'known']

/** Compares two reports row by row; a row is known by law, operation and domain. */
export function differenceOf<R extends ComparedRow>(
  before: { readonly laws: readonly R[] },
  after: { readonly laws: readonly R[] },
): ReportDifference<R> {
  const old = new Map(before.laws.map((row) => [rowKey(row), row]))
  const keys = new Set(after.laws.map(rowKey))
  const changed = after.laws.flatMap((row): RowChange<R>[] => {
    const key = rowKey(row)
    const previous = old.get(key)
    return previous && previous.verdict !== row.verdict
      ? [{ key, before: previous.verdict, after: row.verdict, row }]
      : []
  })
  return {
    changed,
    newFailures: changed.filter((change) => failures.includes(change.after) && !failures.includes(change.before)),
    mended: changed.filter(
      (change) => failed.includes(change.before) && ['passed', 'unexpected-pass'].includes(change.after),
    ),
    appeared: after.laws.filter((row) => !old.has(rowKey(row))),
    vanished: before.laws.filter((row) => !keys.has(rowKey(row))),
  }
}
