/**
 * What the four columns of a vector read through one tap: the lower bits of a source offset, which is a multiple of four.
 * Those of 'strided' are as far apart as the stride; vectors of the last kind have an offset for each column.
 */
export const vectorKinds = { contiguous: 0, zeros: 1, strided: 2, mixed: 3 } as const

/** Words of a tap record: places in the three tables, and what to add to the source for it. */
export const tapRecord = { z: 0, y: 4, x: 8, from: 12, bytes: 16 } as const

/**
 * The copies that fill one row of B in a strip of columns, in bytes. Their number comes first. Each copy has the source
 * offset with its kind, the place in the strip, and how many whole panels it fills, 0 for a single vector. A list has room
 * for a copy of each vector.
 */
export const copyList = { head: 16, offset: 16, place: 20, panels: 24, copy: 16 } as const

/** Behind the lists of a strip, for each of their copies: the offsets of four columns, then their mask. Of mixed copies. */
export const mixedCopy = { mask: 16, bytes: 32 } as const
