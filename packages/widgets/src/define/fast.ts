/** Registers `<conv-fast>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { fastFigure } from '../figures/fast-figure.ts'

defineFigure(fastFigure, {
  en: async () => (await import('../messages/figures/fast-en.ts')).fastEn,
  ko: async () => (await import('../messages/figures/fast-ko.ts')).fastKo,
})
