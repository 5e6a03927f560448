/** Registers `<conv-tensor-diff>`. */
import { defineFigure } from '../elements/define-figure.ts'
import { tensorDiffFigure } from '../figures/tensor-diff-figure.ts'

defineFigure(tensorDiffFigure)
