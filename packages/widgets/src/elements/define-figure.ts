import type { Figure } from '../figures/figure.ts'
import type { FigureWords } from '../messages/figures/figure-words.ts'
import { figureElement } from './figure-element.ts'
import type { WordLoaders } from './load-words.ts'

/** Registers `<conv-NAME>` for a figure, once; without a page it does nothing, so that a server may load the module. */
export function defineFigure<State, View, Own>(
  figure: Figure<State, View, Own>,
  loaders: WordLoaders<FigureWords<Own>>,
): void {
  if (typeof customElements === 'undefined' || customElements.get(`conv-${figure.name}`)) return
  customElements.define(`conv-${figure.name}`, figureElement(figure, loaders))
}
