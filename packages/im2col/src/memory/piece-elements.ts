/**
 * Elements that are brought into memory at once, about, where they are packed, transposed or read from there: 256 KiB are
 * still in a cache then, and memory that was never touched costs more than the copy.
 */
export const pieceElements: number = 2 ** 16
