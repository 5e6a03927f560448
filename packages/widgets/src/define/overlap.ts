/** Registers `<conv-overlap>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { overlapFigure } from '../figures/overlap-figure.ts'

defineFigure(overlapFigure, {
  en: async () => (await import('../messages/figures/overlap-en.ts')).overlapEn,
  ko: async () => (await import('../messages/figures/overlap-ko.ts')).overlapKo,
})
