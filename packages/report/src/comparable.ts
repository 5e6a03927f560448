import { encodeRow } from './encode-report.ts'
import type { Report } from './report.ts'
import type { ReportJson, RowJson } from './report-json.ts'
import { compareRows } from './row-key.ts'

/** What two runs of the same seed must agree on to the byte: a report without times and environment. */
export type ComparableReport = Omit<ReportJson, 'startedAt' | 'durationMs' | 'environment' | 'laws'> & {
  readonly laws: readonly Omit<RowJson, 'durationMs'>[]
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortedKeys(entry)]))
}

/**
 * The report in JSON without times and environment, rows and keys in a fixed order: `JSON.stringify` of it is the same
 * for every run of the same suite, subject, profile, seed and shard.
 */
export function comparable(report: Report): ComparableReport {
  const { startedAt: _, durationMs: __, environment: ___, laws, ...plain } = report
  const rows = [...laws].sort(compareRows).map((row) => {
    const { durationMs: ____, ...rest } = encodeRow(row)
    return rest
  })
  return sortedKeys({ ...plain, laws: rows }) as ComparableReport
}
