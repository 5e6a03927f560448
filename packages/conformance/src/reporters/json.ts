import { encodeReport } from '@convlaws/report'
import type { Reporter } from './reporter.ts'

/** The report as JSON that report.schema.json describes, one row a line, so that two reports can be compared by line. */
export const json: Reporter = (report) => {
  const { laws, ...head } = encodeReport(report)
  const rows = laws.map((row) => `    ${JSON.stringify(row)}`).join(',\n')
  const open = JSON.stringify(head, null, 2).replace(/\n\}$/, '')
  return `${open},\n  "laws": [${rows ? `\n${rows}\n  ` : ''}]\n}\n`
}
