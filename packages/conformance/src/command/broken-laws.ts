import type { RowResult } from '@convlaws/laws'
import { oneLine } from '@convlaws/report'
import { cellStates } from '@convlaws/widgets/drawing'
import { subjectName } from '../reporters/heading.ts'
import { breaks } from '../reporters/matrix/matrix-sentence.ts'
import { messagesIn } from '../reporters/messages/messages-in.ts'
import type { MatrixSubject, RenderContext } from '../reporters/reporter.ts'
import { wrap } from '../reporters/text/measure.ts'

/** How large a counterexample is: all its operands and results together. */
const sizeOfExample = ({ counterexample }: RowResult) =>
  counterexample
    ? counterexample.calls.reduce((sum, { operands }) => {
        return sum + Object.values(operands).reduce((total, { data }) => total + data.length, 0)
      }, 0)
    : Number.POSITIVE_INFINITY

/** Several of a law's rows in few words: each operation once, with its domains. */
function rowsText(rows: readonly RowResult[]): string {
  const operations = [...new Set(rows.map(({ operation }) => operation))]
  return operations
    .map((operation) => {
      const domains = rows.filter((row) => row.operation === operation).map(({ domain }) => domain)
      return `${operation} ${domains.join(' ')}`
    })
    .join(', ')
}

/** For each subject the laws that it breaks, each with its smallest counterexample: two lines a law, then what is wrong. */
export function brokenLaws(subjects: readonly MatrixSubject[], { width, lang }: RenderContext): readonly string[] {
  return subjects.flatMap(({ report }) => {
    const rows = report.laws.filter(breaks)
    if (rows.length === 0) return []
    const ids = [...new Set(rows.map(({ id }) => id))]
    const lines = ids.flatMap((id) => {
      const all = rows.filter((row) => row.id === id)
      const smallest = all.reduce((a, b) => (sizeOfExample(b) < sizeOfExample(a) ? b : a))
      const { verdict, counterexample, reason } = smallest
      return [
        `  ${oneLine(id)} (${rowsText(all)}): ${cellStates[verdict].word[lang]}`,
        ...(counterexample ? [`    ${oneLine(counterexample.descriptor)}`] : []),
        ...wrap(oneLine(counterexample?.message ?? reason ?? ''), width, '    '),
      ]
    })
    return [messagesIn(lang).breaks(subjectName(report), ids.length), ...lines, '']
  })
}
