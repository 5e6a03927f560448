import { compareRows, percentage } from '@convlaws/report'
import { escapeMarkup, renderCellState } from '@convlaws/widgets/drawing'
import { finalSentence } from '../final-sentence.ts'
import { headFacts, runFacts, subjectName } from '../heading.ts'
import { countsHtml, problemsHtml } from '../html/html.ts'
import { factList, page } from '../html/page.ts'
import { rowAnchor, rowHtml } from '../html/row-html.ts'
import { messagesIn } from '../messages/messages-in.ts'
import type { MatrixReporter, MatrixSubject, RenderContext } from '../reporter.ts'
import { type MatrixCell, type MatrixLaw, matrixOf } from './matrix.ts'
import { matrixSentence } from './matrix-sentence.ts'

const prefixOf = (place: number) => `s${place + 1}/`
const subjectAnchor = (place: number) => `s${place + 1}`

function cellHtml({ state, bad, applicable, row }: MatrixCell, place: number, lang: RenderContext['lang']): string {
  const count = bad > 0 ? `<span class="count">${bad}/${applicable}</span>` : ''
  const drawn = `${renderCellState(state, lang, { wordSeen: false })}${count}`
  return `<td>${row ? `<a href="#${escapeMarkup(rowAnchor(row, prefixOf(place)))}">${drawn}</a>` : drawn}</td>`
}

function tableHtml(laws: readonly MatrixLaw[], subjects: readonly MatrixSubject[], { lang }: RenderContext): string {
  const messages = messagesIn(lang)
  const families = [...new Set(laws.map(({ family }) => family))]
  const heads = subjects.map(
    ({ report }, place) =>
      `<th scope="col"><a href="#${subjectAnchor(place)}">${escapeMarkup(subjectName(report))}</a></th>`,
  )
  const totals = subjects.map(({ report: { summary } }) => `<td>${summary.laws.passed}/${summary.laws.applicable}</td>`)
  const groups = families.map((family) => {
    const rows = laws
      .filter((law) => law.family === family)
      .map(
        ({ id, cells }) =>
          `<tr><th scope="row">${escapeMarkup(id)}</th>${cells.map((cell, place) => cellHtml(cell, place, lang)).join('')}</tr>`,
      )
    return `<tbody><tr><th scope="rowgroup" colspan="${subjects.length + 1}">${escapeMarkup(messages.families[family])}</th></tr>${rows.join('')}</tbody>`
  })
  const caption = messages.matrixCaption(laws.length, subjects.length)
  return [
    `<div class="matrix-scroll" role="group" tabindex="0" aria-label="${escapeMarkup(caption)}"><table class="matrix" id="table"><caption>${escapeMarkup(caption)}</caption>`,
    `<thead><tr><th scope="col">${escapeMarkup(messages.law)}</th>${heads.join('')}</tr></thead>`,
    groups.join(''),
    `<tfoot><tr><th scope="row">${escapeMarkup(messages.lawsPassed)}</th>${totals.join('')}</tr></tfoot></table></div>`,
  ].join('')
}

function summaryHtml(subjects: readonly MatrixSubject[], { lang }: RenderContext): string {
  const messages = messagesIn(lang)
  const items = subjects.map(({ report }, place) => {
    const { passed, applicable } = report.summary.laws
    const facts = `${messages.conformance[report.verdict]}, ${messages.lawsPassed}: ${passed} / ${applicable} (${percentage(passed, applicable)} %)`
    return `<li><a href="#${subjectAnchor(place)}"><strong>${escapeMarkup(subjectName(report))}</strong></a><p>${escapeMarkup(facts)}</p>${countsHtml(report, lang)}</li>`
  })
  return `<ul class="subjects" aria-label="${escapeMarkup(messages.summary)}">${items.join('')}</ul>`
}

function subjectHtml(
  { report, adapter, expectationProblems }: MatrixSubject,
  place: number,
  context: RenderContext,
): string {
  const { lang } = context
  const messages = messagesIn(lang)
  const full = { ...context, adapter, expectationProblems }
  const shown = report.laws.filter(({ verdict }) => verdict !== 'passed' && verdict !== 'skipped').sort(compareRows)
  return [
    `<section><h2 id="${subjectAnchor(place)}">${escapeMarkup(subjectName(report))}</h2>`,
    `<p class="sentence">${escapeMarkup(finalSentence(report, lang))}</p>`,
    `<p><a href="#table">${escapeMarkup(messages.backToTable)}</a></p>`,
    factList([...headFacts(report, messages), ...runFacts(report, messages)]),
    ...shown.map((row) => rowHtml(row, report, full, { prefix: prefixOf(place) })),
    problemsHtml(expectationProblems, messages.expectations),
    '</section>',
  ].join('\n')
}

/**
 * One page about several implementations: a summary, the table of laws with headers that stay in view, then every row of each
 * implementation that did not pass, drawn. Cells lead to the first such row.
 */
export const matrixHtml: MatrixReporter = (subjects, context) => {
  const { lang } = context
  const messages = messagesIn(lang)
  const laws = matrixOf(subjects)
  const used = [...new Set(laws.flatMap(({ cells }) => cells.map(({ state }) => state)))]
  const body = [
    `<main><a class="skip" href="#table">${escapeMarkup(messages.skipToTable)}</a><h1>${escapeMarkup(messages.matrixTitle)}</h1>`,
    `<p class="sentence">${escapeMarkup(matrixSentence(subjects, lang))}</p>`,
    summaryHtml(subjects, context),
    `<h2>${escapeMarkup(messages.laws)}</h2>`,
    `<ul class="counts" aria-label="${escapeMarkup(messages.legend)}">${used.map((state) => `<li>${renderCellState(state, lang)}</li>`).join('')}</ul>`,
    tableHtml(laws, subjects, context),
    ...subjects.map((subject, place) => subjectHtml(subject, place, context)),
    '</main>',
  ]
  return page({ title: messages.matrixTitle, lang, body: body.join('\n') })
}
