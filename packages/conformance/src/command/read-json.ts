import { readFileSync } from 'node:fs'
import { type Expectation, oneLine, type Report } from '@convlaws/report'
import { ConvError } from '@convlaws/spec'
import { UsageError } from './usage-error.ts'

/** Loaded only where something is read: most runs read nothing. */
const readers = () => import('@convlaws/report/read')

function readAs<T>(file: string, parse: (json: unknown) => T): T {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`)
  }
  try {
    return parse(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${file} is no JSON: ${oneLine(error.message)}`)
    if (ConvError.isInstance(error)) throw new UsageError(`${file}: ${error.message}`)
    throw error
  }
}

/** Reads a report. @throws UsageError with the reason in one line */
export async function readReport(file: string): Promise<Report> {
  const { decodeReport } = await readers()
  return readAs(file, decodeReport)
}

/** Reads a list of known failures. @throws UsageError with the reason in one line */
export async function readExpectations(file: string): Promise<readonly Expectation[]> {
  const { parseExpectations } = await readers()
  return readAs(file, parseExpectations)
}
