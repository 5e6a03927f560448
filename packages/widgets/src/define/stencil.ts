/** Registers `<conv-stencil>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { stencilFigure } from '../figures/stencil-figure.ts'

defineFigure(stencilFigure)
