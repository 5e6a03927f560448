import { createIm2col, type SynchronousImplementation } from './create-im2col.ts'

/** The implementation of the contract with default options: everything is claimed, sums are direct. */
export const im2col: SynchronousImplementation = createIm2col()
