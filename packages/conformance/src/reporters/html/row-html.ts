import type { RowResult } from '@convlaws/laws'
import { type Report, repeatLine, rowKey } from '@convlaws/report'
import {
  compactNumber,
  counterexampleView,
  escapeMarkup,
  renderCellState,
  renderCounterexampleHtml,
} from '@convlaws/widgets/drawing'
import { diagnosisLines } from '../diagnosis-lines.ts'
import { messagesIn } from '../messages/messages-in.ts'
import type { ReporterContext } from '../reporter.ts'
import { link, linked } from './page.ts'

/** Where a row stands in the page. `prefix` tells implementations apart. */
export function rowAnchor(row: RowResult, prefix = ''): string {
  return `${prefix}${rowKey(row)}`.replace(/[^\w./-]/g, '-')
}

function lawHtml(id: string, { lang, lawInfo }: ReporterContext): string {
  const info = lawInfo(id)
  if (!info) return ''
  const sources = info.source
    .map(({ title, section, url }) => link(section ? `${title}, ${section}` : title, url))
    .join('; ')
  return [
    `<p>${escapeMarkup(info.claim[lang])}</p>`,
    `<p class="statement"><code>${escapeMarkup(info.statement)}</code></p>`,
    `<p class="quiet">${escapeMarkup(messagesIn(lang).source)}: ${sources}</p>`,
  ].join('')
}

function figures(row: RowResult, { lang }: ReporterContext): string {
  const messages = messagesIn(lang)
  const words = [
    `${messages.runs}: ${row.runs}`,
    ...(row.worstRatio === null ? [] : [`${messages.worst}: ${compactNumber(row.worstRatio)}`]),
    ...(row.effectiveBits === undefined ? [] : [`${messages.bits}: ${compactNumber(row.effectiveBits)}`]),
  ]
  return `<p class="quiet">${escapeMarkup(words.join(' · '))}</p>`
}

/**
 * One row as a part of the page that opens: law, statement, source, reason, the counterexample drawn, what it has in
 * common with known faults, and the line that repeats it.
 */
export function rowHtml(
  row: RowResult,
  report: Report,
  context: ReporterContext,
  { prefix = '', open = false }: { readonly prefix?: string; readonly open?: boolean } = {},
): string {
  const { lang, adapter } = context
  const messages = messagesIn(lang)
  const diagnosis = diagnosisLines(row, messages).map((line) => `<li>${escapeMarkup(line)}</li>`)
  return [
    `<details id="${escapeMarkup(rowAnchor(row, prefix))}"${open ? ' open' : ''}>`,
    `<summary>${renderCellState(row.verdict, lang)} <h3>${escapeMarkup(row.id)}</h3> ${escapeMarkup(`${row.operation} · ${row.domain}`)}</summary>`,
    '<div class="inside">',
    lawHtml(row.id, context),
    row.reason ? `<p>${linked(row.reason)}</p>` : '',
    row.counterexample ? renderCounterexampleHtml(counterexampleView(row.counterexample, { locale: lang })) : '',
    diagnosis.length > 0 ? `<ul>${diagnosis.join('')}</ul>` : '',
    figures(row, context),
    `<p class="quiet">${escapeMarkup(messages.repeat)}:</p><pre><code>${escapeMarkup(repeatLine(row, report, adapter))}</code></pre>`,
    '</div></details>',
  ].join('')
}
