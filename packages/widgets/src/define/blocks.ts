/** Registers `<conv-blocks>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { blocksFigure } from '../figures/blocks-figure.ts'

defineFigure(blocksFigure, {
  en: async () => (await import('../messages/figures/blocks-en.ts')).blocksEn,
  ko: async () => (await import('../messages/figures/blocks-ko.ts')).blocksKo,
})
