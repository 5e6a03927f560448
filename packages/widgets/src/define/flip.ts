/** Registers `<conv-flip>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { flipFigure } from '../figures/flip-figure.ts'

defineFigure(flipFigure, {
  en: async () => (await import('../messages/figures/flip-en.ts')).flipEn,
  ko: async () => (await import('../messages/figures/flip-ko.ts')).flipKo,
})
