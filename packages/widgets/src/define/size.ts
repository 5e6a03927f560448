/** Registers `<conv-size>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { sizeFigure } from '../figures/size-figure.ts'

defineFigure(sizeFigure)
