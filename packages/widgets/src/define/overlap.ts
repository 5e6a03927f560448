/** Registers `<conv-overlap>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { overlapFigure } from '../figures/overlap-figure.ts'

defineFigure(overlapFigure)
