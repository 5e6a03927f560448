import type { Law } from '@convlaws/laws'
import type { Report } from '@convlaws/report'
import type { Locale } from '@convlaws/widgets/drawing'

/** What a reporter says of a law besides its id. */
export type LawInfo = Pick<Law, 'title' | 'claim' | 'statement' | 'source'>

/** What every renderer must know besides the reports. */
export interface RenderContext {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
  readonly lang: Locale
  /** undefined for a law that this suite does not know; a report may be of another version. */
  readonly lawInfo: (id: string) => LawInfo | undefined
}

/** What a reporter must know besides the report. */
export interface ReporterContext extends RenderContext {
  /** As the user typed it; it stands in the line that repeats a failure. */
  readonly adapter: string
  /** What is wrong with the list of known failures, one line each. */
  readonly expectationProblems: readonly string[]
  /** Whether the reader has seen what is known of a run before its first row. */
  readonly headingShown?: boolean
}

/** Turns a report into text. */
export type Reporter = (report: Report, context: ReporterContext) => string

/** One column of a table over several implementations. */
export interface MatrixSubject {
  readonly report: Report
  readonly adapter: string
  readonly expectationProblems: readonly string[]
}

/** Turns several reports into one text. */
export type MatrixReporter = (subjects: readonly MatrixSubject[], context: RenderContext) => string
