/** Registers `<conv-dual>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { dualFigure } from '../figures/dual-figure.ts'

defineFigure(dualFigure, {
  en: async () => (await import('../messages/figures/dual-en.ts')).dualEn,
  ko: async () => (await import('../messages/figures/dual-ko.ts')).dualKo,
})
