import { type Arithmetic, sumOf } from './arithmetic.ts'

/** One tile of F(2, 3): four inputs, three taps, four multiplications, two outputs. */
export interface WinogradTile<T> {
  /** d, four inputs; the tile begins at input 2·tile. */
  readonly input: readonly T[]
  /** Bᵀd */
  readonly transformedInput: readonly T[]
  /** Gg */
  readonly transformedFilter: readonly T[]
  /** Gg ⊙ Bᵀd */
  readonly products: readonly T[]
  /** Aᵀ(Gg ⊙ Bᵀd), two outputs. */
  readonly output: readonly T[]
}

/** The number of taps that these transforms are for. */
export const winogradTaps = 3

/** Gg = (g0, (g0 + g1 + g2)/2, (g0 − g1 + g2)/2, g2). */
function transformFilter<T>({ add, subtract, halve }: Arithmetic<T>, [g0, g1, g2]: readonly [T, T, T]): readonly T[] {
  const outer = add(g0, g2)
  return [g0, halve(add(outer, g1)), halve(subtract(outer, g1)), g2]
}

/**
 * The tiles of a correlation with three taps by Winograd's minimal filtering F(2, 3). Where the outputs are odd in
 * number, the last tile reads a zero beyond the input, and its second output is left out by {@link correlateByWinograd}.
 * Source: Lavin and Gray, Fast Algorithms for Convolutional Neural Networks, section 4.1, https://arxiv.org/abs/1509.09308
 */
export function winogradTiles<T>(
  arithmetic: Arithmetic<T>,
  input: readonly T[],
  filter: readonly [T, T, T],
): readonly WinogradTile<T>[] {
  const { add, subtract, multiply, of } = arithmetic
  const outputs = input.length - winogradTaps + 1
  const transformedFilter = transformFilter(arithmetic, filter)
  return Array.from({ length: Math.ceil(outputs / 2) }, (_, tile) => {
    const [d0, d1, d2, d3 = of(0)] = input.slice(2 * tile, 2 * tile + 4) as [T, T, T, T?]
    const transformedInput = [subtract(d0, d2), add(d1, d2), subtract(d2, d1), subtract(d1, d3)]
    const products = transformedInput.map((value, place) => multiply(value, transformedFilter[place]!))
    const [m0, m1, m2, m3] = products as [T, T, T, T]
    const output = [sumOf(arithmetic, [m0, m1, m2]), subtract(subtract(m1, m2), m3)]
    return { input: [d0, d1, d2, d3], transformedInput, transformedFilter, products, output }
  })
}

/** Correlation with three taps by tiles of F(2, 3). */
export function correlateByWinograd<T>(
  arithmetic: Arithmetic<T>,
  input: readonly T[],
  filter: readonly [T, T, T],
): T[] {
  const outputs = input.length - winogradTaps + 1
  return winogradTiles(arithmetic, input, filter)
    .flatMap(({ output }) => output)
    .slice(0, outputs)
}
