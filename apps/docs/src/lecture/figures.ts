import type { Tensor } from '@convlaws/spec'
import {
  blocksFigure,
  type FigureHtmlOptions,
  fastFigure,
  flipFigure,
  gradientFigure,
  kernelLabFigure,
  overlapFigure,
  renderFigureHtml,
  renderTensorHtml,
  sizeFigure,
  stencilFigure,
  tensorGrid,
  weightsFigure,
} from '@convlaws/widgets'
import * as definition from './numbers/definition.ts'
import { image, vector } from './small-tensors.ts'

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

type Drawing = (options: FigureHtmlOptions) => string

const tables =
  (tensors: { readonly [caption: string]: Tensor }): Drawing =>
  ({ locale = 'en' }) =>
    `<div class="cl-tensors">${Object.entries(tensors)
      .map(([caption, tensor]) => renderTensorHtml(tensorGrid(tensor, { caption, locale })))
      .join('')}</div>`

/** How each figure is drawn when the page is built. */
export const figures: { readonly [name in FigureName]: Drawing } = {
  'conv-weights': (options) => renderFigureHtml(weightsFigure, options),
  'conv-dual': tables({ 'f(a)·g(b)': image(definition.products), 'f ∗ g': vector(definition.fg) }),
  'conv-flip': (options) => renderFigureHtml(flipFigure, options),
  'conv-stencil': (options) => renderFigureHtml(stencilFigure, options),
  'conv-kernel-lab': (options) => renderFigureHtml(kernelLabFigure, options),
  'conv-size': (options) => renderFigureHtml(sizeFigure, options),
  'conv-blocks': (options) => renderFigureHtml(blocksFigure, options),
  'conv-gradient': (options) => renderFigureHtml(gradientFigure, options),
  'conv-overlap': (options) => renderFigureHtml(overlapFigure, options),
  'conv-fast': (options) => renderFigureHtml(fastFigure, options),
}
