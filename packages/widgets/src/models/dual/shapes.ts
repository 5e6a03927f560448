/** A function of one variable: straight between its corners, zero outside; their places are multiples of ½. */
export interface Shape {
  /** Where it begins to be other than zero, and where it ends. */
  readonly from: number
  readonly to: number
  readonly at: (z: number) => number
  /** Its outline as `[z, value]`, from `from` to `to`; two entries at one z are a jump. */
  readonly outline: readonly (readonly [number, number])[]
}

/** The name of a shape. */
export type ShapeName = 'box' | 'ramp' | 'triangle'

/** Functions for whose products the rule below is exact. Where a function jumps it has the value to the right. */
export const shapes: { readonly [name in ShapeName]: Shape } = {
  box: {
    from: 0,
    to: 1,
    at: (z) => (z >= 0 && z < 1 ? 1 : 0),
    outline: [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
    ],
  },
  ramp: {
    from: 0,
    to: 1.5,
    at: (z) => (z >= 0 && z < 1.5 ? 1.5 - z : 0),
    outline: [
      [0, 0],
      [0, 1.5],
      [1.5, 0],
    ],
  },
  triangle: {
    from: 0,
    to: 2,
    at: (z) => Math.max(0, 1 - Math.abs(z - 1)),
    outline: [
      [0, 0],
      [1, 1],
      [2, 0],
    ],
  },
}
