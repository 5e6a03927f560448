import {
  blocksFigure,
  dualFigure,
  type FigureHtmlOptions,
  fastFigure,
  flipFigure,
  gradientFigure,
  kernelLabFigure,
  overlapFigure,
  renderFigureHtml,
  sizeFigure,
  stencilFigure,
  weightsFigure,
} from '@convlaws/widgets'

/** A figure of the lecture, by the name of its element. */
export type FigureName =
  | 'conv-weights'
  | 'conv-dual'
  | 'conv-flip'
  | 'conv-stencil'
  | 'conv-kernel-lab'
  | 'conv-size'
  | 'conv-blocks'
  | 'conv-gradient'
  | 'conv-overlap'
  | 'conv-fast'

/** How each figure is drawn when the page is built: its element, with the initial state in it. */
export const figures: { readonly [name in FigureName]: (options: FigureHtmlOptions) => string } = {
  'conv-weights': (options) => renderFigureHtml(weightsFigure, options),
  'conv-dual': (options) => renderFigureHtml(dualFigure, options),
  'conv-flip': (options) => renderFigureHtml(flipFigure, options),
  'conv-stencil': (options) => renderFigureHtml(stencilFigure, options),
  'conv-kernel-lab': (options) => renderFigureHtml(kernelLabFigure, options),
  'conv-size': (options) => renderFigureHtml(sizeFigure, options),
  'conv-blocks': (options) => renderFigureHtml(blocksFigure, options),
  'conv-gradient': (options) => renderFigureHtml(gradientFigure, options),
  'conv-overlap': (options) => renderFigureHtml(overlapFigure, options),
  'conv-fast': (options) => renderFigureHtml(fastFigure, options),
}
