/** Registers `<conv-flip>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { flipFigure } from '../figures/flip-figure.ts'

defineFigure(flipFigure)
