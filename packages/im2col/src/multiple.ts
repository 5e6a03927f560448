/** The least multiple of a unit that is at least n. */
export const multipleFrom = (n: number, unit: number): number => Math.ceil(n / unit) * unit

/** The greatest multiple of a unit that is at most n. */
export const multipleTo = (n: number, unit: number): number => Math.floor(n / unit) * unit

/** So many bytes or up to 127 more, an odd number of cache lines: what lies so far apart uses different parts of a cache. */
export const apart = (bytes: number): number => multipleTo(bytes + 63, 128) + 64
