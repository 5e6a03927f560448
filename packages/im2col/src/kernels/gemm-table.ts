/** A GEMM kernel: its register tile, and how its code is made. All kernels of one feature give the same bits. */
export interface GemmKernel {
  /** Type, operation, mr×nr, how often the k loop is unrolled, feature. */
  readonly name: string
  readonly mr: number
  readonly nr: number
  readonly unroll: 1 | 2
  /** 'relaxed': multiply-add of relaxed SIMD; 'simd128': multiply, then add. */
  readonly feature: 'relaxed' | 'simd128'
}

/** Columns of the narrow panel that a kernel computes where no more are left: half a panel, in whole vectors. */
export const narrowOf = ({ nr }: Pick<GemmKernel, 'nr'>): number => Math.ceil(nr / 8) * 4

const kernel = (mr: number, nr: number, unroll: 1 | 2, feature: GemmKernel['feature']): GemmKernel => ({
  name: `f32-gemm-${mr}x${nr}-u${unroll}-${feature}`,
  mr,
  nr,
  unroll,
  feature,
})

// V8 on x64 allocates 15 vector registers. A tile takes mr·nr/4 accumulators and nr/4 vectors of B; V8 before 13 loads
// all mr elements of A at once, newer ones take one at a time: 6·2 + 2 + 1 = 15, 4·2 + 2 + 4 = 14, 2·4 + 4 + 2 = 14.
// Multiply, then add, takes one more for the product.

/** Every GEMM kernel. The first of a feature is its default. */
export const gemmKernels: readonly GemmKernel[] = [
  kernel(6, 8, 2, 'relaxed'),
  kernel(4, 8, 1, 'relaxed'),
  kernel(3, 12, 1, 'relaxed'),
  kernel(2, 16, 1, 'relaxed'),
  kernel(2, 16, 1, 'simd128'),
  kernel(4, 8, 1, 'simd128'),
]
