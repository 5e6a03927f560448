/** What kernels multiply and add by, the best first. 'relaxed': multiply-add of relaxed SIMD; 'simd128': multiply, then add. */
export const simdFeatures = ['relaxed', 'simd128'] as const
/** What a kernel multiplies and adds by. */
export type SimdFeature = (typeof simdFeatures)[number]
