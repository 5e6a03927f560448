import { oneLine, percentage, type Report, repeatLine, worstVerdict } from '@convlaws/report'
import { cellStateOf, cellStates, compactNumber } from '@convlaws/widgets/drawing'
import stringWidth from 'fast-string-width'
import { finalSentence } from './final-sentence.ts'
import { headFacts, type RunHead, runFacts, subjectName } from './heading.ts'
import { messagesIn } from './messages/messages-in.ts'
import type { RenderContext, Reporter, ReporterContext } from './reporter.ts'
import { failingRows, isFailing, type LawRows, rowsByLaw } from './rows-by.ts'
import { failureText } from './text/failure-text.ts'
import { padTo, wrap } from './text/measure.ts'
import { paintFor, paintState, verdictText } from './text/paint.ts'

function factLines(facts: readonly (readonly [string, string])[], context: RenderContext): readonly string[] {
  const paint = paintFor(context)
  const width = 28
  return facts.flatMap(([label, value]) => {
    const [first = '', ...rest] = wrap(value, context.width - width)
    return [`${paint.dim(padTo(label, width))}${first}`, ...rest.map((line) => ' '.repeat(width) + line)]
  })
}

/** What is printed before the first row: suite and contract, subject and version, claims, profile, seed, share of the space. */
export function prettyHeading(run: RunHead, context: RenderContext): string {
  return factLines(headFacts(run, messagesIn(context.lang)), context).join('\n')
}

/** The same in one line: subject and version, profile, seed, share of the space. */
export function shortHeading(run: RunHead, { lang }: RenderContext): string {
  const messages = messagesIn(lang)
  const share = `${percentage(run.coverage.claimed, 1)} %`
  return `${subjectName(run)}: ${messages.profile} ${run.profile}, ${messages.seed} ${run.seed}, ${messages.claimed} ${share}`
}

function lawLines({ id, rows }: LawRows, report: Report, context: ReporterContext): readonly string[] {
  const paint = paintFor(context)
  const messages = messagesIn(context.lang)
  const state = cellStateOf(
    worstVerdict(rows.map(({ verdict }) => verdict)),
    report.implementation.capabilities.accuracy,
  )
  const ratios = rows.flatMap(({ worstRatio }) => worstRatio ?? [])
  const bad = rows.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'skipped').length
  const facts = [
    bad > 0 ? messages.failing(bad, rows.length) : messages.rowCount(rows.length),
    messages.runCount(rows.reduce((sum, row) => sum + row.runs, 0)),
    ...(ratios.length > 0 ? [`${messages.worst} ${compactNumber(Math.max(...ratios))}`] : []),
  ]
  const notes = rows
    .filter((row) => row.verdict !== 'passed' && !isFailing(row))
    .flatMap((row) => {
      const text = `${verdictText(row.verdict, context.lang, paint)} ${row.operation} ${row.domain}${row.reason ? `: ${oneLine(row.reason)}` : ''}`
      return wrap(text, context.width, '    ')
    })
  const inner = { ...context, width: context.width - 2 }
  const failures = rows
    .filter(isFailing)
    .flatMap((row, place) => [
      '',
      ...failureText(row, report, inner, place === 0).map((line) => (line === '' ? '' : `  ${line}`)),
      '',
    ])
  const head = `${cellStates[state].glyph} ${padTo(oneLine(id), 44)}`
  const summary = facts.join(', ')
  const fits = stringWidth(`${head} ${summary}`) <= context.width
  return [
    paintState(state, head.slice(0, 1), paint) +
      (fits ? `${head.slice(1)} ${paint.dim(summary)}` : head.slice(1).trimEnd()),
    ...(fits ? [] : wrap(summary, context.width, '    ').map((line) => paint.dim(line))),
    ...notes,
    ...failures,
  ]
}

/** For people at a terminal: the run, each law with its failures in full, then the failures again as lines that repeat them, then one sentence. */
export const pretty: Reporter = (report, context) => {
  const { headingShown = false } = context
  const paint = paintFor(context)
  const messages = messagesIn(context.lang)
  const laws = rowsByLaw(report.laws)
  const families = [...new Set(laws.map(({ family }) => family))]
  const failing = failingRows(report.laws)
  const section = (title: string, lines: readonly string[]) =>
    lines.length > 0 ? ['', paint.bold(title), ...lines] : []
  return [
    ...(headingShown ? [''] : []),
    ...factLines([...(headingShown ? [] : headFacts(report, messages)), ...runFacts(report, messages)], context),
    ...families.flatMap((family) =>
      section(
        messages.families[family],
        laws.filter((law) => law.family === family).flatMap((law) => lawLines(law, report, context)),
      ),
    ),
    ...section(
      messages.failures,
      failing.flatMap((row) => [
        `${verdictText(row.verdict, context.lang, paint)}  ${oneLine(row.id)} · ${row.operation} · ${row.domain}`,
        `  ${paint.cyan(repeatLine(row, report, context.adapter))}`,
      ]),
    ),
    ...section(
      messages.expectations,
      context.expectationProblems.map((problem) => paint.red(`! ${oneLine(problem)}`)),
    ),
    '',
    ...wrap(finalSentence(report, context.lang), context.width).map((line) => paint.bold(line)),
    '',
  ]
    .filter((text, place, all) => text !== '' || all[place - 1] !== '')
    .join('\n')
}
