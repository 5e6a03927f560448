/** Registers `<conv-weights>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { weightsFigure } from '../figures/weights-figure.ts'

defineFigure(weightsFigure)
