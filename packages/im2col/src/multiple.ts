/** The least multiple of a unit that is at least n. */
export const multipleFrom = (n: number, unit: number): number => Math.ceil(n / unit) * unit

/** The greatest multiple of a unit that is at most n. */
export const multipleTo = (n: number, unit: number): number => Math.floor(n / unit) * unit
