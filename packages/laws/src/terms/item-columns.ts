import { sizeOf } from '@convlaws/spec'
import { reshape } from './build.ts'
import { permute } from './gather.ts'
import type { Term } from './term.ts'

/** A tensor whose first axis is the batch as a matrix with a column for each item: [batch, ...rest] to [size of rest, batch]. */
export const itemColumns = (term: Term): Term =>
  permute(reshape(term, [term.shape[0]!, sizeOf(term.shape.slice(1))]), [1, 0])
