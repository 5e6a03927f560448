import type { RowResult } from '@convlaws/laws'
import { oneLine, type Report, repeatLine } from '@convlaws/report'
import { diagnosisLines } from '../diagnosis-lines.ts'
import { messagesIn } from '../messages/messages-in.ts'
import type { LawInfo, ReporterContext } from '../reporter.ts'
import { counterexampleText } from './counterexample-text.ts'
import { wrap } from './measure.ts'
import { paintFor, verdictText } from './paint.ts'

/** Where a law is stated, as text with its address. */
function sourceText({ title, section, url }: LawInfo['source'][number]): string {
  return oneLine(`${title}${section ? `, ${section}` : ''}: ${url}`)
}

/**
 * One failing row as lines, about a screen: law, statement and link; the counterexample; what it has in common with
 * known faults and with the other failing cases; the line that repeats it, which is never broken. `withLaw: false` leaves
 * out the law, where another of its rows has just told it.
 */
export function failureText(
  row: RowResult,
  report: Report,
  context: ReporterContext,
  withLaw = true,
): readonly string[] {
  const paint = paintFor(context)
  const messages = messagesIn(context.lang)
  const info = withLaw ? context.lawInfo(row.id) : undefined
  const inner = { ...context, width: context.width - 2 }
  const lines = [
    ...(info
      ? [
          ...wrap(oneLine(info.claim[context.lang]), inner.width),
          oneLine(info.statement),
          ...info.source.slice(0, 1).map(sourceText),
        ]
      : []),
    ...(row.reason ? wrap(oneLine(row.reason), inner.width) : []),
    '',
    ...(row.counterexample ? [...counterexampleText(row.counterexample, inner), ''] : []),
    ...diagnosisLines(row, messages).flatMap((line) => wrap(line, inner.width)),
    paint.cyan(repeatLine(row, report, context.adapter)),
  ]
  const head = `${verdictText(row.verdict, context.lang, paint)}  ${paint.bold(oneLine(row.id))} · ${row.operation} · ${row.domain}`
  return [head, ...lines.map((line) => (line === '' ? '' : `  ${line}`))]
}
