/** Registers `<conv-gradient>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { gradientFigureLater } from '../figures/gradient-figure-later.ts'

defineFigure(gradientFigureLater(), {
  en: async () => (await import('../messages/figures/gradient-en.ts')).gradientEn,
  ko: async () => (await import('../messages/figures/gradient-ko.ts')).gradientKo,
})
