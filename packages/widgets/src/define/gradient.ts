/** Registers `<conv-gradient>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { gradientFigure } from '../figures/gradient-figure.ts'

defineFigure(gradientFigure, {
  en: async () => (await import('../messages/figures/gradient-en.ts')).gradientEn,
  ko: async () => (await import('../messages/figures/gradient-ko.ts')).gradientKo,
})
