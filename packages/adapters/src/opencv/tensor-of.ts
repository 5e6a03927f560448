import type { Dtype, Tensor } from '@convlaws/spec'
import type { Mat } from './library.ts'

/** A matrix as a tensor of one channel, of the size that the library gave it. Copied out of the heap, which the next call may move. */
export function tensorOf({ rows, cols, data32F, data64F }: Mat, dtype: Dtype): Tensor {
  return { shape: [1, 1, rows, cols], data: dtype === 'float32' ? data32F.slice() : data64F.slice() }
}
