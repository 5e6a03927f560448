import {
  blocksFigure,
  blocksWords,
  dualFigure,
  dualWords,
  type FigureHtmlOptions,
  fastFigure,
  fastWords,
  flipFigure,
  flipWords,
  gradientFigure,
  gradientWords,
  kernelLabFigure,
  kernelLabWords,
  overlapFigure,
  overlapWords,
  renderFigureHtml,
  sizeFigure,
  sizeWords,
  stencilFigure,
  stencilWords,
  weightsFigure,
  weightsWords,
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
  'conv-weights': (options) => renderFigureHtml(weightsFigure, weightsWords, options),
  'conv-dual': (options) => renderFigureHtml(dualFigure, dualWords, options),
  'conv-flip': (options) => renderFigureHtml(flipFigure, flipWords, options),
  'conv-stencil': (options) => renderFigureHtml(stencilFigure, stencilWords, options),
  'conv-kernel-lab': (options) => renderFigureHtml(kernelLabFigure, kernelLabWords, options),
  'conv-size': (options) => renderFigureHtml(sizeFigure, sizeWords, options),
  'conv-blocks': (options) => renderFigureHtml(blocksFigure, blocksWords, options),
  'conv-gradient': (options) => renderFigureHtml(gradientFigure, gradientWords, options),
  'conv-overlap': (options) => renderFigureHtml(overlapFigure, overlapWords, options),
  'conv-fast': (options) => renderFigureHtml(fastFigure, fastWords, options),
}
