import { escapeMarkup } from '../escape-markup.ts'
import type { MatrixWords } from '../messages/conformance-matrix.ts'
import { cellStates } from '../models/cell-state.ts'
import type { MatrixView } from '../models/conformance-matrix.ts'
import type { ComparedRowView, ComparisonKind, MatrixComparison } from '../models/conformance-matrix-comparison.ts'

/** So many rows of one kind are listed at most; the number of all is said. */
const listed = 30

const kinds: readonly ComparisonKind[] = ['newFailures', 'mended', 'otherwise', 'appeared', 'vanished']

function rowHtml({ key, before, after }: ComparedRowView, words: MatrixWords): string {
  const word = (verdict: typeof before) => (verdict === undefined ? [] : [cellStates[verdict].word[words.locale]])
  return `<li><code>${escapeMarkup(key)}</code> ${escapeMarkup([...word(before), ...word(after)].join(' → '))}</li>`
}

function kindHtml(kind: ComparisonKind, rows: readonly ComparedRowView[], words: MatrixWords): string {
  if (rows.length === 0) return ''
  const more = rows.length > listed ? '<li>…</li>' : ''
  const items = rows.slice(0, listed).map((row) => rowHtml(row, words))
  return `<details data-key="${kind}"><summary>${escapeMarkup(words.messages.change[kind])}: ${rows.length}</summary><ul>${items.join('')}${more}</ul></details>`
}

function comparisonHtml({ local, published, rows }: MatrixComparison, words: MatrixWords): string {
  const { messages } = words
  const { name } = local.report.implementation
  if (!published) return `<p data-key="${escapeMarkup(local.key)}">${escapeMarkup(messages.nothingToCompare(name))}</p>`
  const same = kinds.every((kind) => rows[kind].length === 0)
  return [
    `<section data-key="${escapeMarkup(local.key)}"><h2>${escapeMarkup(messages.comparedWith(name))}</h2>`,
    same
      ? `<p>${escapeMarkup(messages.sameVerdicts)}</p>`
      : kinds.map((kind) => kindHtml(kind, rows[kind], words)).join(''),
    '</section>',
  ].join('')
}

/** The place where a report is dropped or chosen, what became of it, and how it differs from the published one. */
export function renderMatrixLocal(view: MatrixView, problem: string): string {
  const { words, comparisons } = view
  const { messages } = words
  return [
    `<div class="cl-matrix-drop" data-drop><p>${escapeMarkup(messages.drop)}</p>`,
    `<label>${escapeMarkup(messages.chooseFile)} <input type="file" accept=".json,application/json" data-file></label>`,
    `<p class="cl-problem" role="alert">${escapeMarkup(problem)}</p></div>`,
    `<div class="cl-comparisons">${comparisons.map((comparison) => comparisonHtml(comparison, words)).join('')}</div>`,
  ].join('')
}
