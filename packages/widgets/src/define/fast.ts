/** Registers `<conv-fast>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { fastFigure } from '../figures/fast-figure.ts'

defineFigure(fastFigure)
