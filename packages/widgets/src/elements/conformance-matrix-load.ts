import type { Report } from '@convlaws/report'
import type { MatrixData } from '../models/conformance-matrix-data.ts'

async function textFrom(url: string): Promise<string> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${response.status} ${url}`)
  return response.text()
}

/** The data of a matrix that this site made. */
export async function fetchMatrix(url: string): Promise<MatrixData> {
  return JSON.parse(await textFrom(url)) as MatrixData
}

/** A published report, whole. The schema that it is read by is large, and loaded with the first one. */
export async function fetchReport(url: string): Promise<Report> {
  const text = await textFrom(url)
  const { readReport } = await import('../models/conformance-matrix-report.ts')
  const read = readReport(text)
  if ('refusal' in read)
    throw new Error(`${url}: ${'message' in read.refusal ? read.refusal.message : read.refusal.why}`)
  return read.report
}
