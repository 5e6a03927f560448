/** Registers `<conv-blocks>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { blocksFigure } from '../figures/blocks-figure.ts'

defineFigure(blocksFigure)
