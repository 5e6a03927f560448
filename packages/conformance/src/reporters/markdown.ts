import { type RowResult, verdicts } from '@convlaws/laws'
import { type Report, repeatLine, worstVerdict } from '@convlaws/report'
import { cellStateOf, cellStates, compactNumber } from '@convlaws/widgets/drawing'
import { diagnosisLines } from './diagnosis-lines.ts'
import { finalSentence } from './final-sentence.ts'
import { headFacts, runFacts, subjectName } from './heading.ts'
import { markdownBlock, markdownCode, markdownLink, markdownTable, markdownText } from './markdown-text.ts'
import { messagesIn } from './messages/messages-in.ts'
import type { Reporter, ReporterContext } from './reporter.ts'
import { failingRows, rowsByLaw } from './rows-by.ts'
import { counterexampleText } from './text/counterexample-text.ts'

function failure(row: RowResult, report: Report, context: ReporterContext): readonly string[] {
  const { lang, adapter } = context
  const messages = messagesIn(lang)
  const info = context.lawInfo(row.id)
  const plain = { color: false, width: 100, lang }
  return [
    `### ${cellStates[row.verdict].glyph} ${markdownText(row.id)} · ${row.operation} · ${row.domain}: ${cellStates[row.verdict].word[lang]}`,
    '',
    ...(info
      ? [
          `${markdownText(info.claim[lang])} ${markdownCode(info.statement)} ${info.source
            .slice(0, 1)
            .map(({ title, section, url }) => markdownLink(section ? `${title}, ${section}` : title, url))
            .join('')}`,
          '',
        ]
      : []),
    ...(row.reason ? [markdownText(row.reason), ''] : []),
    ...(row.counterexample ? [...markdownBlock(counterexampleText(row.counterexample, plain)), ''] : []),
    ...diagnosisLines(row, messages).map((text) => `- ${markdownText(text)}`),
    ...(row.diagnosis?.length || row.cause?.length ? [''] : []),
    ...markdownBlock([repeatLine(row, report, adapter)]),
    '',
  ]
}

/** For pull requests and issues: sentence, facts, counts, failures in full, then every law. */
export const markdown: Reporter = (report, context) => {
  const { lang } = context
  const messages = messagesIn(lang)
  const counted = verdicts.filter((verdict) => report.summary.rows[verdict] > 0)
  const failing = failingRows(report.laws)
  const laws = rowsByLaw(report.laws).map(({ id, rows }) => {
    const state = cellStateOf(
      worstVerdict(rows.map(({ verdict }) => verdict)),
      report.implementation.capabilities.accuracy,
    )
    const ratios = rows.flatMap(({ worstRatio }) => worstRatio ?? [])
    const runs = rows.reduce((sum, row) => sum + row.runs, 0)
    return [
      markdownText(id),
      `${cellStates[state].glyph} ${cellStates[state].word[lang]}`,
      String(rows.length),
      String(runs),
      ratios.length > 0 ? compactNumber(Math.max(...ratios)) : '',
    ]
  })
  return [
    `# ${markdownText(messages.title(subjectName(report)))}`,
    '',
    markdownText(finalSentence(report, lang)),
    '',
    ...[...headFacts(report, messages), ...runFacts(report, messages)].map(
      ([label, value]) => `- ${label}: ${markdownText(value)}`,
    ),
    '',
    ...markdownTable(
      counted.map((verdict) => `${cellStates[verdict].glyph} ${cellStates[verdict].word[lang]}`),
      [counted.map((verdict) => String(report.summary.rows[verdict]))],
    ),
    '',
    `## ${messages.failures}`,
    '',
    ...(failing.length === 0 ? [messages.noFailures, ''] : failing.flatMap((row) => failure(row, report, context))),
    ...(context.expectationProblems.length > 0
      ? [
          `## ${messages.expectations}`,
          '',
          ...context.expectationProblems.map((problem) => `- ${markdownText(problem)}`),
          '',
        ]
      : []),
    `## ${messages.laws}`,
    '',
    ...markdownTable([messages.law, messages.verdict, messages.rows, messages.runs, messages.worst], laws),
    '',
  ].join('\n')
}
