/** Points along each side of a sample picture. */
export const sampleSize = 160

/** Red, green and blue, from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number]

/** 0 below `from`, 1 above `to`, smooth between them. */
export function step(from: number, to: number, value: number): number {
  const t = Math.min(Math.max((value - from) / (to - from), 0), 1)
  return t * t * (3 - 2 * t)
}

/** A colour between two. */
export const mix = (a: Colour, b: Colour, t: number): Colour => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
]

/** Half the width of a point: edges are drawn over so much, that they are not jagged. */
export const soft: number = 0.7 / sampleSize
