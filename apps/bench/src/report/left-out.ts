import { layerTitle } from './layer-label.ts'
import { threadsText } from './number-text.ts'
import type { Report } from './report-schema.ts'

/** What is in no table, with the reasons: wrong, failed, skipped, not offered. */
export function leftOut({ measurements }: Report): string {
  const lines = measurements.flatMap(({ line, operation, threads, entries }) =>
    entries
      .filter(({ status }) => status === 'skipped' || status === 'wrong' || status === 'failed')
      .map(
        ({ id, status, reason }) =>
          `- ${id}, ${status}: ${layerTitle(line)} ${operation}, ${threadsText(threads)}: ${reason}`,
      ),
  )
  const unsupported = Map.groupBy(
    measurements.flatMap(({ entries }) => entries.filter(({ status }) => status === 'unsupported')),
    ({ id, reason }) => `- ${id}: ${reason}`,
  )
  const reasons = [...unsupported].map(([text, entries]) => `${text} (${entries.length} measurements)`)
  const none = ['- nothing']
  return `## What is not in the tables

Wrong, failed, or skipped since a call would take too long:

${(lines.length > 0 ? lines : none).join('\n')}

Not offered by a library:

${(reasons.length > 0 ? reasons : none).join('\n')}`
}
