import type { Fault } from '../fault.ts'
import { foldingOnce } from '../readings/folding-once.ts'

/** A wrapped index is moved by one length and no more, and padding that would need more is not refused. */
export const circularFoldsOnce: Fault = foldingOnce({
  id: 'circular-folds-once',
  class: 'padding',
  title:
    'Circular padding beyond the input size is not refused: an index is wrapped once, what is still outside reads 0.',
  modelledOn: ['https://github.com/scipy/scipy/issues/16134'],
  constraint: 'circular-padding-is-at-most-input-size',
  fold: (i, n) => (i < 0 ? i + n : i >= n ? i - n : i),
})
