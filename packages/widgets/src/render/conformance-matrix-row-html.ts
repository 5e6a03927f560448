import type { RowResult } from '@convlaws/laws'
import { oneLine, type Report, repeatLine } from '@convlaws/report'
import { escapeMarkup } from '../escape-markup.ts'
import type { MatrixDetailWords } from '../messages/conformance-matrix.ts'
import { cellStateOf } from '../models/cell-state.ts'
import { compactNumber } from '../models/compact-number.ts'
import type { MatrixRow } from '../models/conformance-matrix-data.ts'
import { wordedCounterexample } from '../models/worded-counterexample.ts'
import { renderCellState } from './cell-state-html.ts'
import type { MatrixLinks } from './conformance-matrix-links.ts'
import { type HeadingLevel, renderCounterexampleHtml } from './counterexample-html.ts'
import { renderReason } from './reason-html.ts'

/** A row with everything that was found, or without its counterexample. */
export type AnyRow = RowResult | MatrixRow

/** What is needed to draw a row of a report. */
export interface RowContext {
  readonly report: Omit<Report, 'laws' | 'coverage'>
  /** What is typed to check the implementation; stands in the line that repeats the row. */
  readonly adapter: string
  readonly words: MatrixDetailWords
  readonly links: MatrixLinks
}

/** Operation and numbers of a row, in words. */
export function rowName({ operation, domain }: AnyRow, { common }: MatrixDetailWords): string {
  return `${common.operations[operation] ?? operation} · ${common.domains[domain] ?? domain}`
}

/** Operation and numbers of a row with its state, as the words of a heading. */
export function renderRowTitle(row: AnyRow, { report, words }: RowContext): string {
  const state = cellStateOf(row.verdict, report.implementation.capabilities.accuracy)
  return `${renderCellState(state, words.locale)} <span>${escapeMarkup(rowName(row, words))}</span>`
}

function diagnosisHtml(row: AnyRow, words: MatrixDetailWords): string {
  const { messages } = words
  const { diagnosis = [], cause = [] } = row as Partial<RowResult>
  const lines = [
    ...diagnosis.map(({ fault, agreed, of }) => messages.sameFault(oneLine(fault), agreed, of)),
    ...(cause.length > 0 ? [messages.cause(cause.map(oneLine).join(', '))] : []),
  ]
  return lines.length === 0 ? '' : `<ul>${lines.map((line) => `<li>${escapeMarkup(line)}</li>`).join('')}</ul>`
}

function figuresHtml(row: AnyRow, { report, words }: RowContext): string {
  const { messages } = words
  const { worstRatio = null, effectiveBits } = row as Partial<RowResult>
  const options = Object.entries(report.implementation.options).map(([name, value]) => `${name}=${value}`)
  const settings = [report.profile, `${messages.facts.seed} ${report.seed}`, ...options].map(oneLine)
  const parts = [
    `${messages.runs}: ${row.runs}`,
    ...(worstRatio === null ? [] : [`${messages.worst}: ${compactNumber(worstRatio)}`]),
    ...(effectiveBits === undefined ? [] : [`${messages.bits}: ${compactNumber(effectiveBits)}`]),
    `${messages.settings}: ${settings.join(', ')}`,
  ]
  return `<p class="cl-note">${escapeMarkup(parts.join(' · '))}</p>`
}

/**
 * What was found for one row, below a title that the caller gives: reason, the counterexample drawn, what it has in
 * common with known faults, runs and errors, and the line that repeats it. A row that was skipped has no such line.
 */
export function renderRow(row: AnyRow, context: RowContext, headingLevel: HeadingLevel = 4): string {
  const { words, links, report, adapter } = context
  const { messages } = words
  const counterexample = 'counterexample' in row ? row.counterexample : undefined
  const message = 'message' in row && row.message !== undefined ? row.message : ''
  const line = row.verdict === 'skipped' ? '' : repeatLine(row as RowResult, report as Report, adapter)
  return [
    row.reason ? `<p>${renderReason(row.reason, links, words)}</p>` : '',
    counterexample ? renderCounterexampleHtml(wordedCounterexample(counterexample, words.common), headingLevel) : '',
    message ? `<p class="cl-message">${escapeMarkup(words.common.suiteText(message))}</p>` : '',
    diagnosisHtml(row, words),
    figuresHtml(row, context),
    line
      ? `<p class="cl-note">${escapeMarkup(messages.repeat)}:</p><pre class="cl-command" tabindex="0"><code>${escapeMarkup(line)}</code></pre>`
      : '',
  ].join('')
}
