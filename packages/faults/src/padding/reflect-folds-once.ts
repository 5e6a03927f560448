import type { Fault } from '../fault.ts'
import { foldingOnce } from '../readings/folding-once.ts'

/** A reflected index is folded at one edge and no more, and padding that would need more is not refused. */
export const reflectFoldsOnce: Fault = foldingOnce({
  id: 'reflect-folds-once',
  class: 'padding',
  title:
    'Reflect padding of the input size or more is not refused: an index is reflected once, what is still outside reads 0.',
  modelledOn: ['https://github.com/SixLabors/ImageSharp/issues/3152'],
  constraint: 'reflect-padding-is-below-input-size',
  fold: (i, n) => (i < 0 ? -i : i >= n ? 2 * (n - 1) - i : i),
})
