import type { SimdFeature } from './simd-feature.ts'
/** A kernel of dot products: its register tile. All kernels of one feature give the same bits. */
export interface DotKernel {
  /** Type, operation, mr×nr, feature. */
  readonly name: string
  readonly mr: number
  readonly nr: number
  readonly feature: SimdFeature
}

// Of 15 vector registers: mr·nr sums, nr vectors of B, one of A; multiply, then add, takes one more for the product.
// 3·3 + 3 + 1 = 13; 4·2 + 2 + 1 + 1 = 12.

/** Every dot kernel. */
export const dotKernels: readonly DotKernel[] = [
  { name: 'f32-dot-3x3-relaxed', mr: 3, nr: 3, feature: 'relaxed' },
  { name: 'f32-dot-4x2-simd128', mr: 4, nr: 2, feature: 'simd128' },
]
