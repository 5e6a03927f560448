/** Registers `<conv-stencil>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { stencilFigure } from '../figures/stencil-figure.ts'

defineFigure(stencilFigure, {
  en: async () => (await import('../messages/figures/stencil-en.ts')).stencilEn,
  ko: async () => (await import('../messages/figures/stencil-ko.ts')).stencilKo,
})
