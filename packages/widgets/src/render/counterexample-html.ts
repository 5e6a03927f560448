import { escapeMarkup } from '../escape-markup.ts'
import type { Messages } from '../messages/messages.ts'
import type { CounterexampleView } from '../models/counterexample-view.ts'
import type { TensorGrid } from '../models/tensor-grid.ts'
import { renderTensorHtml } from './tensor-html.ts'

/** Where the headings of a counterexample stand in the page's outline. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6

const paragraph = (text: string, name: string) => `<p class="${name}">${escapeMarkup(text)}</p>`
const list = (items: readonly string[]) => `<ol>${items.map((item) => `<li>${escapeMarkup(item)}</li>`).join('')}</ol>`
const tensors = (grids: readonly TensorGrid[]) =>
  `<div class="cl-tensors">${grids.map(renderTensorHtml).join('')}</div>`

function termsHtml({ lhs, rhs }: NonNullable<CounterexampleView['terms']>, messages: Messages): string {
  const term = (label: string, text: string) =>
    `<div><dt>${escapeMarkup(label)}</dt><dd><code>${escapeMarkup(text)}</code></dd></div>`
  return `<dl class="cl-terms">${term(messages.lhs, lhs)}${term(messages.rhs, rhs)}</dl>`
}

function factsHtml({ facts }: CounterexampleView): string {
  const fact = ({ label, value }: CounterexampleView['facts'][number]) =>
    label ? `<div><dt>${escapeMarkup(label)}</dt><dd>${escapeMarkup(value)}</dd></div>` : ''
  const sentences = facts.filter(({ label }) => label === '').map(({ value }) => paragraph(value, 'cl-note'))
  return `<dl class="cl-facts">${facts.map(fact).join('')}</dl>${sentences.join('')}`
}

/**
 * A counterexample as a section: message, descriptor, operands, terms, both sides, steps, calls, and how to bring it
 * back. The page brings `tensorStyles`.
 */
export function renderCounterexampleHtml(view: CounterexampleView, headingLevel: HeadingLevel = 4): string {
  const { messages } = view
  const section = (title: string, there: boolean, html: () => string) =>
    there ? `<h${headingLevel}>${escapeMarkup(title)}</h${headingLevel}>${html()}` : ''
  return [
    '<section class="cl-counterexample">',
    paragraph(view.message, 'cl-message'),
    `<p class="cl-descriptor"><code>${escapeMarkup(view.descriptor)}</code></p>`,
    section(messages.operands, view.operands.length > 0, () => tensors(view.operands)),
    section(messages.steps, view.steps.length > 0, () => list(view.steps)),
    section(messages.sides, view.sides.length > 0 || view.terms !== undefined, () =>
      [
        view.terms ? termsHtml(view.terms, messages) : '',
        ...view.notes.map((note) => paragraph(note, 'cl-note')),
        tensors(view.sides),
      ].join(''),
    ),
    section(messages.calls, view.calls.length > 0, () => list(view.calls)),
    factsHtml(view),
    '</section>',
  ].join('')
}
