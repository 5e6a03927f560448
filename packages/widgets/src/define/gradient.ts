/** Registers `<conv-gradient>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { gradientFigure } from '../figures/gradient-figure.ts'

defineFigure(gradientFigure)
