import { escapeMarkup } from '../escape-markup.ts'
import type { Figure } from '../figures/figure.ts'
import type { FigureWords } from '../messages/figures/figure-words.ts'
import { rulesEn } from '../messages/figures/rules-en.ts'
import type { Locale } from '../messages/messages.ts'
import type { InEachLanguage } from '../messages/words.ts'
import { type Entry, stateFrom } from '../state.ts'
import { renderFigureBody, speeds } from './figure-body-html.ts'

/** How a figure is put into a page when the page is built. */
export interface FigureHtmlOptions {
  /** Unique in the page; default the figure's name. */
  readonly id?: string
  readonly locale?: Locale
  /** Fields with another value than the initial one, by key; they become attributes of the element. */
  readonly fields?: { readonly [key: string]: string }
}

/**
 * A figure as its custom element with the initial state already drawn, for a page without scripts and for upgrading
 * without a shift. `words` is what the figure says, such as `sizeWords`. The page brings `figureStyles`.
 * @throws Error where a field is unknown or its value illegal: this is a mistake of the page's author.
 */
export function renderFigureHtml<State, View, Own>(
  figure: Figure<State, View, Own>,
  words: InEachLanguage<FigureWords<Own>>,
  { id = figure.name, locale = 'en', fields = {} }: FigureHtmlOptions = {},
): string {
  const entries: Entry[] = Object.entries(fields)
  const { state, ignored } = stateFrom(figure, entries)
  if (ignored.length > 0) {
    const [{ key, text, rule }] = ignored as [(typeof ignored)[number]]
    throw new Error(`conv-${figure.name}: ${key} is '${text}'; it ${rule ? rulesEn.rule(rule) : rulesEn.unknownField}`)
  }
  const attributes = entries.map(([key, text]) => ` ${escapeMarkup(key)}="${escapeMarkup(text)}"`).join('')
  const body = renderFigureBody(figure, state, {
    id,
    words: words[locale],
    refused: {},
    live: false,
    playing: false,
    speed: speeds[0]!,
    hideControls: false,
    notes: [],
  })
  return `<conv-${figure.name} id="${escapeMarkup(id)}" lang="${locale}"${attributes}>${body}</conv-${figure.name}>`
}
