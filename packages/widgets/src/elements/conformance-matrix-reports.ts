import type { Report } from '@convlaws/report'
import { fetchReport } from './conformance-matrix-load.ts'

/** A whole report, or that it is on its way, or why it did not come. */
export type WholeReport = Report | 'loading' | { readonly failed: string }

/** Whole reports by the keys of their columns. */
export interface WholeReports {
  /** A report; where it is not there yet, it is asked for. Why it did not come is said once; then it is asked for again. */
  of(key: string): WholeReport
  /** Keeps a report that the reader has brought. */
  keep(key: string, report: Report): void
  drop(key: string): void
}

/** Reports that are fetched from `address(key)` when they are first needed. `arrived` is called when one has come, or failed to. */
export function wholeReports(address: (key: string) => string, arrived: (key: string) => void): WholeReports {
  const reports = new Map<string, WholeReport>()
  const ask = async (key: string) => {
    const found = await fetchReport(address(key)).catch((error: unknown) => ({
      failed: error instanceof Error ? error.message : String(error),
    }))
    reports.set(key, found)
    arrived(key)
  }
  return {
    of: (key) => {
      const known = reports.get(key)
      if (typeof known === 'object' && 'failed' in known) reports.delete(key)
      if (known) return known
      reports.set(key, 'loading')
      void ask(key)
      return 'loading'
    },
    keep: (key, report) => void reports.set(key, report),
    drop: (key) => void reports.delete(key),
  }
}
