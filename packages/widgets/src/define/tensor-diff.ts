/** Registers `<conv-tensor-diff>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { tensorDiffFigure } from '../figures/tensor-diff-figure.ts'

defineFigure(tensorDiffFigure, {
  en: async () => (await import('../messages/figures/tensor-diff-en.ts')).tensorDiffEn,
  ko: async () => (await import('../messages/figures/tensor-diff-ko.ts')).tensorDiffKo,
})
