import type { Figure } from '../figures/figure.ts'
import { figureElement } from './figure-element.ts'

/** Registers `<conv-NAME>` for a figure, once; without a page it does nothing, so that a server may load the module. */
export function defineFigure<State, View>(figure: Figure<State, View>): void {
  if (typeof customElements === 'undefined' || customElements.get(`conv-${figure.name}`)) return
  customElements.define(`conv-${figure.name}`, figureElement(figure))
}
