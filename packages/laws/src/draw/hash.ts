/** A 32-bit hash of text, FNV-1a. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function hashText(text: string, seed = 0): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let j = 0; j < text.length; j++) hash = Math.imul(hash ^ text.charCodeAt(j), 0x01000193) >>> 0
  return mix(hash) >>> 0
}

/**
 * Spreads a 32-bit number over all its bits; a bijection. The result is signed, since a larger number or a fraction that a
 * function returns costs an allocation. Source: the finalizer of MurmurHash3.
 */
export function mix(value: number): number {
  let h = value >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** The 32 bits, as a signed number, behind the j-th number of the sequence that a seed names. */
export const bitsAt = (seed: number, j: number): number => mix(Math.imul(j + 1, 0x9e3779b9) ^ seed)

/** The j-th number, in [0, 1), of the sequence that a seed names. */
export const unit = (seed: number, j: number): number => (bitsAt(seed, j) >>> 0) / 2 ** 32
