import type { Report } from '@convlaws/report'
import type { MatrixWords } from '../messages/conformance-matrix.ts'
import { type MatrixColumn, type MatrixData, matrixColumn } from '../models/conformance-matrix-data.ts'
import type { Refusal } from '../models/conformance-matrix-report.ts'

/** The schema is large, and needed only when a report is read. */
const reading = () => import('../models/conformance-matrix-report.ts')

async function textFrom(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return response.text()
}

/** The data of a matrix that this site made. */
export async function fetchMatrix(url: string): Promise<MatrixData> {
  return JSON.parse(await textFrom(url)) as MatrixData
}

/** A published report, whole. */
export async function fetchReport(url: string): Promise<Report> {
  const text = await textFrom(url)
  const { readReport } = await reading()
  const read = readReport(text)
  if ('refusal' in read)
    throw new Error(`${url}: ${'message' in read.refusal ? read.refusal.message : read.refusal.why}`)
  return read.report
}

function refusalText(
  refusal: Refusal,
  { largestReport, mostRows }: Awaited<ReturnType<typeof reading>>,
  words: MatrixWords,
) {
  const { messages } = words
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
  const reader = await reading()
  const tooLarge = file.size > reader.largestReport
  const read = tooLarge ? { refusal: { why: 'too-large' } as const } : reader.readReport(await file.text())
  if ('refusal' in read) return { problem: words.messages.refused(file.name, refusalText(read.refusal, reader, words)) }
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
