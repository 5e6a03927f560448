/** Registers `<conv-dual>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { dualFigure } from '../figures/dual-figure.ts'

defineFigure(dualFigure)
