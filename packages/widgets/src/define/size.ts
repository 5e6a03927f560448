/** Registers `<conv-size>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { sizeFigure } from '../figures/size-figure.ts'

defineFigure(sizeFigure, {
  en: async () => (await import('../messages/figures/size-en.ts')).sizeEn,
  ko: async () => (await import('../messages/figures/size-ko.ts')).sizeKo,
})
