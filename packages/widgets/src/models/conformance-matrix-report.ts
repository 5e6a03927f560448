import { type Report, summarise } from '@convlaws/report'
import { decodeReport } from '@convlaws/report/read'
import { ConvError } from '@convlaws/spec'

/** A report from a file must not be larger: sixteen mebibytes, several times the largest that a run of the suite writes. */
export const largestReport: number = 16 * 2 ** 20

/** A report from a file must not have more rows: the suite has about 260. */
export const mostRows = 5000

/** Why a text is not shown as a report. */
export type Refusal =
  | { readonly why: 'too-large' }
  | { readonly why: 'too-many-rows' }
  | { readonly why: 'not-json' }
  /** It breaks the schema; the message names the place and the rule. */
  | { readonly why: 'invalid'; readonly message: string }

/** Reads a report that comes from anywhere: limits first, then JSON, then the schema. Counts in it are not believed. */
export function readReport(text: string): { readonly report: Report } | { readonly refusal: Refusal } {
  if (text.length > largestReport) return { refusal: { why: 'too-large' } }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { refusal: { why: 'not-json' } }
  }
  const rows = (json as { readonly laws?: unknown } | null)?.laws
  if (Array.isArray(rows) && rows.length > mostRows) return { refusal: { why: 'too-many-rows' } }
  try {
    const report = decodeReport(json)
    return { report: { ...report, ...summarise(report.laws) } }
  } catch (error) {
    if (!ConvError.isInstance(error)) throw error
    return { refusal: { why: 'invalid', message: error.message } }
  }
}
