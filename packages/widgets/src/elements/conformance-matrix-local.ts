import type { Report } from '@convlaws/report'
import type { MatrixWords } from '../messages/conformance-matrix.ts'
import type { MatrixColumn } from '../models/conformance-matrix-data.ts'
import { largestReport, mostRows, type Refusal, readReport } from '../models/conformance-matrix-report.ts'
import { matrixColumn } from '../models/matrix-column.ts'

function refusalText(refusal: Refusal, { messages }: MatrixWords): string {
  switch (refusal.why) {
    case 'too-large':
      return messages.tooLarge(`${largestReport / 2 ** 20} MiB`)
    case 'too-many-rows':
      return messages.tooManyRows(mostRows)
    case 'not-json':
      return messages.notJson
    case 'invalid':
      return refusal.message
  }
}

/** A report that the reader brought: whole, and as a column. */
export interface LocalReport {
  readonly report: Report
  readonly column: MatrixColumn
}

/** Reads a file in this page; where it is no report that can be shown, says why. A large file is not even opened. */
export async function readLocalReport(
  file: File,
  published: readonly MatrixColumn[],
  words: MatrixWords,
): Promise<LocalReport | { readonly problem: string }> {
  const tooLarge = file.size > largestReport
  const read = tooLarge ? { refusal: { why: 'too-large' } as const } : readReport(await file.text())
  if ('refusal' in read) return { problem: words.messages.refused(file.name, refusalText(read.refusal, words)) }
  const { name } = read.report.implementation
  const other = published.find(({ report }) => report.implementation.name === name)
  return {
    report: read.report,
    column: matrixColumn(read.report, {
      key: `local-${name.replaceAll(/[^\w.-]+/g, '-')}`,
      adapter: other?.adapter ?? './adapter.mjs',
      local: true,
    }),
  }
}
