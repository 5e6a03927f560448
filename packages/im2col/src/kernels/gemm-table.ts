import type { SimdFeature } from './simd-feature.ts'
/** A GEMM kernel: its register tile, and how its code is made. All kernels of one feature give the same bits. */
export interface GemmKernel {
  /** Type, operation, mr×nr, how often the k loop is unrolled, feature. */
  readonly name: string
  readonly mr: number
  readonly nr: number
  readonly unroll: 1 | 2
  readonly feature: SimdFeature
  /** GFLOP/s on operands in the first cache, V8 from version 13 on. */
  readonly recent: number
  /** The same in other JavaScript engines. */
  readonly older: number
}

/** Columns of the narrow panel that a kernel computes where no more are left: half a panel, in whole vectors. */
export const narrowOf = ({ nr }: Pick<GemmKernel, 'nr'>): number => Math.ceil(nr / 8) * 4

/** Rows of the low tile that a kernel computes where no more are left. */
export const lowOf = ({ mr }: Pick<GemmKernel, 'mr'>): number => Math.min(mr, 4)

/** So many in whole units, the last one in a part of one where that is enough. */
function inUnits(n: number, unit: number, part: number): number {
  const rest = n % unit
  return n - rest + (rest === 0 ? 0 : rest <= part ? part : unit)
}

/** Rows that a kernel computes for m of them. */
export const computedRows = (kernel: GemmKernel, m: number): number => inUnits(m, kernel.mr, lowOf(kernel))

/** Columns that a kernel computes for n of them. */
export const computedColumns = (kernel: GemmKernel, n: number): number => inUnits(n, kernel.nr, narrowOf(kernel))

const kernel = (
  mr: number,
  nr: number,
  unroll: 1 | 2,
  feature: SimdFeature,
  recent: number,
  older: number,
): GemmKernel => ({
  name: `f32-gemm-${mr}x${nr}-u${unroll}-${feature}`,
  mr,
  nr,
  unroll,
  feature,
  recent,
  older,
})

// V8 on x64 allocates 15 vector registers. A tile takes mr·nr/4 accumulators and nr/4 vectors of B; V8 before 13 loads
// all mr elements of A at once, newer ones take one at a time: 6·2 + 2 + 1 = 15, 4·2 + 2 + 4 = 14, 2·4 + 4 + 2 = 14.
// Multiply, then add, takes one more for the product.
//
// The last of a feature is for registers of 256 bits, into which V8 joins pairs of 128 where it is told to
// (--experimental-wasm-revectorize): 6·2 + 2 + 1 = 15, and 5·2 + 2 + 2 = 14. Else most of its tile lies in memory.
//
// Speeds by createCeiling on one core of a Zen 5 machine, V8 14.6 (Node 26) and 13.6 (24), which agree within 5 %, then 12.4
// (22). Where V8 joins, the wide kernels are the fastest; the table does not say so. Other JavaScript engines are assumed to
// be like older ones.

/** Every GEMM kernel. The first of a feature is its default. */
export const gemmKernels: readonly GemmKernel[] = [
  kernel(6, 8, 2, 'relaxed', 55, 32),
  kernel(4, 8, 1, 'relaxed', 52, 52),
  kernel(3, 12, 1, 'relaxed', 52, 52),
  kernel(2, 16, 1, 'relaxed', 52, 51),
  kernel(6, 16, 2, 'relaxed', 39, 35),
  kernel(2, 16, 1, 'simd128', 52, 51),
  kernel(4, 8, 1, 'simd128', 52, 52),
  kernel(5, 16, 1, 'simd128', 35, 30),
]
