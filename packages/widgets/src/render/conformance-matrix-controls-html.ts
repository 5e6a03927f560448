import { escapeMarkup } from '../escape-markup.ts'
import type { CellState } from '../models/cell-state.ts'
import type { MatrixView } from '../models/conformance-matrix.ts'
import { filterFields } from '../models/conformance-matrix-filter.ts'
import { renderCellState } from './cell-state-html.ts'

type ChoiceField = 'group' | 'operation' | 'domain' | 'rank' | 'dtype'
type Names = { readonly [field in ChoiceField]?: { readonly [value: string]: string } }
const choiceFields: readonly ChoiceField[] = ['group', 'operation', 'domain', 'rank', 'dtype']

function stateButton(state: CellState, { words, counts, filter }: MatrixView): string {
  const pressed = filter.status.includes(state)
  return [
    `<button type="button" data-key="${state}" data-toggle="status" data-value="${state}" aria-pressed="${pressed}">`,
    `${renderCellState(state, words.locale)}<span class="cl-count">${counts[state]}</span></button>`,
  ].join('')
}

function choiceHtml(field: ChoiceField, { words, filter }: MatrixView): string {
  const { messages } = words
  const chosen = filter[field]
  const option = (value: string, text: string, selected: boolean) =>
    `<option value="${escapeMarkup(value)}"${selected ? ' selected' : ''}>${escapeMarkup(text)}</option>`
  const several = chosen.length > 1 ? option('*', `${messages.several}: ${chosen.join(', ')}`, true) : ''
  const options = (filterFields[field] ?? []).map((value) => {
    const names: Names = { group: messages.families, domain: messages.domains }
    return option(value, names[field]?.[value] ?? value, chosen.length === 1 && chosen[0] === value)
  })
  return `<label>${escapeMarkup(messages.fields[field])} <select data-choose="${field}">${option('', messages.any, chosen.length === 0)}${several}${options.join('')}</select></label>`
}

function isButton(value: 'disagreement' | 'odd-one-out', { words, filter }: MatrixView): string {
  const text = escapeMarkup(words.messages.is[value])
  return `<button type="button" data-toggle="is" data-value="${value}" aria-pressed="${filter.is.includes(value)}">${text}</button>`
}

/** The filter as a form: the query, a button for each state that occurs, fields to choose from, and what is ignored. */
export function renderMatrixControls(view: MatrixView, id: string): string {
  const { messages } = view.words
  const help = `${id}-help`
  return [
    '<form class="cl-matrix-controls" role="search">',
    `<label class="cl-query">${escapeMarkup(messages.query)} <input type="search" name="q" value="${escapeMarkup(view.query)}" aria-describedby="${escapeMarkup(help)}" autocomplete="off" spellcheck="false"></label>`,
    `<p class="cl-note" id="${escapeMarkup(help)}">${escapeMarkup(messages.queryHelp)}</p>`,
    `<div class="cl-states" role="group" aria-label="${escapeMarkup(messages.states)}">${view.states.map((state) => stateButton(state, view)).join('')}</div>`,
    `<div class="cl-choices">${choiceFields.map((field) => choiceHtml(field, view)).join('')}</div>`,
    `<div class="cl-choices">${isButton('disagreement', view)}${isButton('odd-one-out', view)}`,
    `<button type="button" data-clear>${escapeMarkup(messages.reset)}</button><button type="button" data-copy>${escapeMarkup(messages.copyLink)}</button></div>`,
    `<ul class="cl-ignored">${view.notes.map((note) => `<li>${escapeMarkup(note)}</li>`).join('')}</ul>`,
    '</form>',
  ].join('')
}
