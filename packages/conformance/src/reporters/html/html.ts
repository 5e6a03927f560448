import { verdicts } from '@convlaws/laws'
import { compareRows, type Report } from '@convlaws/report'
import { escapeMarkup, renderCellState } from '@convlaws/widgets/drawing'
import { finalSentence } from '../final-sentence.ts'
import { headFacts, runFacts, subjectName } from '../heading.ts'
import { messagesIn } from '../messages/messages-in.ts'
import type { Reporter, ReporterContext } from '../reporter.ts'
import { failingRows, isFailing, rowsByLaw } from '../rows-by.ts'
import { lawDetails } from './law-html.ts'
import { factList, linked, page } from './page.ts'
import { rowHtml } from './row-html.ts'

/** Rows counted by verdict; those that occur. */
export function countsHtml({ summary }: Report, lang: ReporterContext['lang']): string {
  const items = verdicts
    .filter((verdict) => summary.rows[verdict] > 0)
    .map((verdict) => `<li>${renderCellState(verdict, lang)}<b>${summary.rows[verdict]}</b></li>`)
  return `<ul class="counts">${items.join('')}</ul>`
}

/** Lines about the list of known failures, as a section. */
export function problemsHtml(problems: readonly string[], title: string): string {
  if (problems.length === 0) return ''
  return `<h2>${escapeMarkup(title)}</h2><ul>${problems.map((problem) => `<li>${linked(problem)}</li>`).join('')}</ul>`
}

/**
 * One page about one implementation: sentence, facts, counts; failures, open and drawn; other rows with a
 * counterexample, closed; every law with its rows.
 */
export const html: Reporter = (report, context) => {
  const { lang } = context
  const messages = messagesIn(lang)
  const title = messages.title(subjectName(report))
  const failing = failingRows(report.laws)
  const others = report.laws.filter((row) => row.counterexample && !isFailing(row)).sort(compareRows)
  const laws = rowsByLaw(report.laws)
  const families = [...new Set(laws.map(({ family }) => family))]
  const body = [
    `<main><h1>${escapeMarkup(title)}</h1>`,
    `<p class="sentence">${escapeMarkup(finalSentence(report, lang))}</p>`,
    countsHtml(report, lang),
    factList([...headFacts(report, messages), ...runFacts(report, messages)]),
    `<h2 id="failures">${escapeMarkup(messages.failures)}</h2>`,
    failing.length === 0 ? `<p>${escapeMarkup(messages.noFailures)}</p>` : '',
    ...failing.map((row) => rowHtml(row, report, context, { open: true })),
    problemsHtml(context.expectationProblems, messages.expectations),
    others.length > 0 ? `<h2>${escapeMarkup(messages.known)}</h2>` : '',
    ...others.map((row) => rowHtml(row, report, context)),
    `<h2 id="laws">${escapeMarkup(messages.laws)}</h2>`,
    ...families.flatMap((family) => [
      `<h3>${escapeMarkup(messages.families[family])}</h3>`,
      ...laws.filter((law) => law.family === family).map((law) => lawDetails(law, report, context)),
    ]),
    '</main>',
  ]
  return page({ title, lang, body: body.join('\n') })
}
