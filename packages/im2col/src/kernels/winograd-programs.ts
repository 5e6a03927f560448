/** Outputs of a tile along an axis: F(2×2, 3×3) or F(4×4, 3×3). */
export type TileSize = 2 | 4

/** One step of a transform: value `to` becomes value x times c, plus value y where there is one. */
export type Step = readonly [to: number, x: number, c: number, y?: number]

/** A transform along one axis. Its values are numbered: first what goes in, then what comes out, then what lies between. */
export interface Program {
  readonly inputs: number
  readonly outputs: number
  readonly steps: readonly Step[]
}

/** The three transforms of an algorithm: output = A·((G·filter) ∘ (B·input)) along each axis, A, G, B from the points. */
export interface Programs {
  readonly input: Program
  readonly filter: Program
  readonly output: Program
}

/**
 * The transforms over the points 0, 1, −1, ∞ for 2 outputs, and 0, 1, −1, 2, −2, ∞ for 4. Those of input and output
 * multiply by powers of two alone, so it makes no difference whether multiply-add is fused.
 * Source: A. Lavin, S. Gray, Fast algorithms for convolutional neural networks, section 4, https://arxiv.org/abs/1509.09308.
 */
export const winogradPrograms: { readonly [size in TileSize]: Programs } = {
  2: {
    // d0 − d2, d1 + d2, d2 − d1, d1 − d3
    input: {
      inputs: 4,
      outputs: 4,
      steps: [
        [4, 2, -1, 0],
        [5, 1, 1, 2],
        [6, 1, -1, 2],
        [7, 3, -1, 1],
      ],
    },
    // g0, (g0 + g1 + g2)/2, (g0 − g1 + g2)/2, g2
    filter: {
      inputs: 3,
      outputs: 4,
      steps: [
        [7, 2, 1, 0],
        [3, 0, 1],
        [8, 1, 1, 7],
        [4, 8, 1 / 2],
        [8, 1, -1, 7],
        [5, 8, 1 / 2],
        [6, 2, 1],
      ],
    },
    // m0 + m1 + m2, m1 − m2 − m3
    output: {
      inputs: 4,
      outputs: 2,
      steps: [
        [6, 1, 1, 0],
        [4, 2, 1, 6],
        [6, 2, -1, 1],
        [5, 3, -1, 6],
      ],
    },
  },
  4: {
    // 4d0 − 5d2 + d4, ∓4d1 − 4d2 ± d3 + d4, ∓2d1 − d2 ± 2d3 + d4, 4d1 − 5d3 + d5
    input: {
      inputs: 6,
      outputs: 6,
      steps: [
        [12, 2, -4, 4],
        [13, 1, -4, 3],
        [7, 13, 1, 12],
        [8, 13, -1, 12],
        [12, 2, -1, 4],
        [13, 1, -1, 3],
        [9, 13, 2, 12],
        [10, 13, -2, 12],
        [14, 2, -1, 0],
        [6, 14, 4, 12],
        [14, 3, -1, 5],
        [11, 13, -4, 14],
      ],
    },
    // g0/4, −(g0 ± g1 + g2)/6, (g0 ± 2g1 + 4g2)/24, g2
    filter: {
      inputs: 3,
      outputs: 6,
      steps: [
        [3, 0, 1 / 4],
        [9, 2, 1, 0],
        [10, 1, 1, 9],
        [4, 10, -1 / 6],
        [10, 1, -1, 9],
        [5, 10, -1 / 6],
        [9, 2, 4, 0],
        [10, 1, 2, 9],
        [6, 10, 1 / 24],
        [10, 1, -2, 9],
        [7, 10, 1 / 24],
        [8, 2, 1],
      ],
    },
    // m0 + m1 + m2 + m3 + m4, m1 − m2 + 2(m3 − m4), m1 + m2 + 4(m3 + m4), m1 − m2 + 8(m3 − m4) + m5
    output: {
      inputs: 6,
      outputs: 4,
      steps: [
        [10, 2, 1, 1],
        [11, 4, 1, 3],
        [12, 11, 1, 10],
        [6, 0, 1, 12],
        [8, 11, 4, 10],
        [10, 2, -1, 1],
        [11, 4, -1, 3],
        [7, 11, 2, 10],
        [12, 11, 8, 10],
        [9, 5, 1, 12],
      ],
    },
  },
}
