import { type Report, worstVerdict } from '@convlaws/report'
import { cellStateOf, compactNumber, escapeMarkup, renderCellState } from '@convlaws/widgets/drawing'
import { messagesIn } from '../messages/messages-in.ts'
import type { ReporterContext } from '../reporter.ts'
import type { LawRows } from '../rows-by.ts'
import { link, linked } from './page.ts'
import { rowAnchor } from './row-html.ts'

/** One law as a part of the page that opens: its statement and a table of its rows. */
export function lawDetails({ id, rows }: LawRows, report: Report, context: ReporterContext): string {
  const { lang, lawInfo } = context
  const messages = messagesIn(lang)
  const info = lawInfo(id)
  const { accuracy } = report.implementation.capabilities
  const state = cellStateOf(worstVerdict(rows.map(({ verdict }) => verdict)), accuracy)
  const body = rows.map((row) => {
    const detail = row.counterexample
      ? link(row.counterexample.message, `#${rowAnchor(row)}`)
      : linked(row.reason ?? '')
    const ratio = row.worstRatio === null ? '' : compactNumber(row.worstRatio)
    return [
      `<tr><th scope="row">${escapeMarkup(`${row.operation} · ${row.domain}`)}</th><td>${renderCellState(cellStateOf(row.verdict, accuracy), lang)}</td>`,
      `<td class="number">${row.runs}</td><td class="number">${escapeMarkup(ratio)}</td><td>${detail}</td></tr>`,
    ].join('')
  })
  const heads = [
    `${messages.operation} · ${messages.domain}`,
    messages.verdict,
    messages.runs,
    messages.worst,
    messages.reason,
  ]
  return [
    `<details class="law"><summary>${renderCellState(state, lang)} <strong>${escapeMarkup(id)}</strong> <span class="title">${escapeMarkup(info?.title[lang] ?? '')}</span>`,
    `<span class="quiet">${escapeMarkup(messages.rowCount(rows.length))}</span></summary><div class="inside">`,
    info
      ? `<p>${escapeMarkup(info.claim[lang])}</p><p class="statement"><code>${escapeMarkup(info.statement)}</code></p>`
      : '',
    `<div class="scroll" role="group" tabindex="0" aria-label="${escapeMarkup(id)}"><table class="laws"><caption>${escapeMarkup(`${id}: ${messages.rowCount(rows.length)}`)}</caption><thead><tr>${heads.map((head) => `<th scope="col">${escapeMarkup(head)}</th>`).join('')}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div></div></details>`,
  ].join('')
}
