import type { RowResult } from '@convlaws/laws'
import { escapeMarkup } from '../escape-markup.ts'
import type { LawRunnerMessages } from '../messages/law-runner.ts'
import type { LawRunnerView } from '../models/law-runner.ts'
import { renderCellState } from './cell-state-html.ts'
import { renderCounterexampleHtml } from './counterexample-html.ts'

/** One thing to choose from, with the group that it is listed under. */
export interface LawRunnerChoice {
  readonly value: string
  readonly label: string
  readonly group?: string
}

/** What a law runner offers besides its state. */
export interface LawRunnerOptions {
  /** Unique in the page; ids of parts begin with it. */
  readonly id: string
  readonly subjects: readonly LawRunnerChoice[]
  /** Laws to choose from; absent where the runner is about one law. */
  readonly laws?: readonly LawRunnerChoice[]
}

const option = ({ value, label }: LawRunnerChoice, chosen: string) =>
  `<option value="${escapeMarkup(value)}"${value === chosen ? ' selected' : ''}>${escapeMarkup(label)}</option>`

/** Choices in the order given; neighbours of one group stand below its name. */
function choicesHtml(choices: readonly LawRunnerChoice[], chosen: string): string {
  const groups: { name: string | undefined; html: string }[] = []
  for (const choice of choices) {
    if (groups.at(-1)?.name !== choice.group || groups.length === 0) groups.push({ name: choice.group, html: '' })
    groups.at(-1)!.html += option(choice, chosen)
  }
  return groups
    .map(({ name, html }) => (name ? `<optgroup label="${escapeMarkup(name)}">${html}</optgroup>` : html))
    .join('')
}

const select = (name: string, label: string, choices: readonly LawRunnerChoice[], chosen: string) =>
  `<label class="cl-run-${name}"><span>${escapeMarkup(label)}</span><select data-field="${name}">${choicesHtml(choices, chosen)}</select></label>`

const number = (name: string, label: string, value: number, rest: string) =>
  `<label><span>${escapeMarkup(label)}</span><input type="number" data-field="${name}" value="${value}" ${rest}></label>`

function formHtml({ state: { request } }: LawRunnerView, options: LawRunnerOptions, messages: LawRunnerMessages) {
  return [
    `<div class="cl-run-form cl-scripted" role="group" aria-label="${escapeMarkup(messages.label)}">`,
    options.laws ? select('law', messages.law, options.laws, request.law) : '',
    select('subject', messages.subject, options.subjects, request.subject),
    number('seed', messages.seed, request.seed, 'step="1" min="-2147483647" max="2147483647"'),
    number('seconds', messages.seconds, request.seconds, 'step="1" min="1" max="600"'),
    '<div class="cl-run-buttons">',
    `<button type="button" class="cl-run-start" data-do="start">${escapeMarkup(messages.run)}</button>`,
    `<button type="button" data-do="stop" aria-disabled="true">${escapeMarkup(messages.stop)}</button>`,
    '</div></div>',
  ].join('')
}

/** Numbers that go with a run, as a list of terms. */
export function lawRunnerCountsHtml({ state, seconds, words }: LawRunnerView): string {
  if (state.phase === 'ready') return ''
  const { messages } = words
  const count = (label: string, value: string) =>
    `<div><dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd></div>`
  return [
    '<dl class="cl-facts">',
    count(messages.cases, String(state.cases)),
    count(messages.silent, String(state.silent)),
    state.phase === 'done' ? count(messages.time, messages.secondsValue(seconds)) : '',
    '</dl>',
    state.silent > 0 && state.phase !== 'running' ? `<p class="cl-note">${escapeMarkup(messages.silentHelp)}</p>` : '',
  ].join('')
}

function rowHtml({ operation, domain, verdict, runs, worstRatio }: RowResult, { words }: LawRunnerView): string {
  const { operations, domains } = words.common
  const cells = [
    escapeMarkup(operations[operation] ?? operation),
    escapeMarkup(domains[domain] ?? domain),
    renderCellState(verdict, words.locale),
    String(runs),
    worstRatio === null ? '' : worstRatio.toPrecision(2),
  ]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

/** What was found: the failure drawn, and the rows that were tried. */
export function lawRunnerResultHtml(view: LawRunnerView): string {
  const { state, counterexample, cause, words } = view
  const { messages } = words
  const heads = [messages.operation, messages.domain, messages.verdict, messages.cases, messages.worst]
  return [
    counterexample
      ? `<h3>${escapeMarkup(messages.counterexample)}</h3>${renderCounterexampleHtml(counterexample, 4)}`
      : '',
    cause ? `<p class="cl-note">${escapeMarkup(cause)}</p>` : '',
    state.rows.length > 0
      ? `<details class="cl-run-rows"${counterexample ? '' : ' open'}><summary>${escapeMarkup(messages.rows)}</summary><div class="cl-run-scroll" tabindex="0" role="group" aria-label="${escapeMarkup(messages.rows)}"><table><thead><tr>${heads.map((head) => `<th scope="col">${escapeMarkup(head)}</th>`).join('')}</tr></thead><tbody>${state.rows.map((row) => rowHtml(row, view)).join('')}</tbody></table></div></details>`
      : '',
  ].join('')
}

/** The lines that repeat the run, with buttons to copy them and the link. */
export function lawRunnerRepeatHtml({ command, words }: LawRunnerView): string {
  const { messages } = words
  return [
    `<p class="cl-run-label">${escapeMarkup(messages.command)}</p>`,
    `<pre class="cl-run-command" tabindex="0"><code>${escapeMarkup(command.join('\n'))}</code></pre>`,
    '<p class="cl-run-copy cl-scripted">',
    `<button type="button" data-do="copy-command">${escapeMarkup(messages.copyCommand)}</button>`,
    `<button type="button" data-do="copy-link">${escapeMarkup(messages.copyLink)}</button>`,
    '<span class="cl-run-copied" role="status"></span></p>',
  ].join('')
}

/**
 * The inside of a `<law-runner>`: form, sentence, counts, result, and the lines that repeat it. Without a script it
 * shows the lines alone. The page brings `tensorStyles`, `cellStateStyles`, `lawRunnerStyles` and the symbols of states.
 */
export function renderLawRunnerHtml(view: LawRunnerView, options: LawRunnerOptions): string {
  const { messages } = view.words
  return [
    formHtml(view, options, messages),
    `<noscript><p>${escapeMarkup(messages.needsScript)}</p></noscript>`,
    `<p class="cl-run-sentence cl-scripted" role="status" data-phase="${view.state.phase}">${escapeMarkup(view.sentence)}</p>`,
    `<div class="cl-run-counts">${lawRunnerCountsHtml(view)}</div>`,
    `<div class="cl-run-result">${lawRunnerResultHtml(view)}</div>`,
    `<div class="cl-run-repeat">${lawRunnerRepeatHtml(view)}</div>`,
  ].join('')
}
