import { oneLine, repeatLine, rowKey } from '@convlaws/report'
import { finalSentence } from './final-sentence.ts'
import type { Reporter } from './reporter.ts'
import { failingRows } from './rows-by.ts'

/** Text as a workflow command's message wants it. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const command = (name: 'error' | 'warning' | 'notice', title: string, message: string) =>
  `::${name} title=${escapeProperty(oneLine(title))}::${escapeData(message)}\n`

/** Annotations for GitHub Actions: an error for each failing row and problem of expectations, a warning for each vacuous row, a notice with the last sentence. */
export const github: Reporter = (report, { adapter, expectationProblems, lang }) => {
  const message = (row: (typeof report.laws)[number]) =>
    [row.counterexample?.descriptor, row.counterexample?.message ?? row.reason, repeatLine(row, report, adapter)]
      .flatMap((text) => (text ? [oneLine(text)] : []))
      .join('\n')
  return [
    ...failingRows(report.laws).map((row) => command('error', `${row.verdict}: ${rowKey(row)}`, message(row))),
    ...expectationProblems.map((problem) => command('error', 'expectations', oneLine(problem))),
    ...report.laws
      .filter(({ verdict }) => verdict === 'vacuous')
      .map((row) => command('warning', `vacuous: ${rowKey(row)}`, oneLine(row.reason ?? ''))),
    command('notice', 'convlaws', finalSentence(report, lang)),
  ].join('')
}
