/** Registers `<conv-weights>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { weightsFigure } from '../figures/weights-figure.ts'

defineFigure(weightsFigure, {
  en: async () => (await import('../messages/figures/weights-en.ts')).weightsEn,
  ko: async () => (await import('../messages/figures/weights-ko.ts')).weightsKo,
})
