import { type SimdFeature, simdFeatures } from './simd-feature.ts'

/** A depthwise kernel: for a filter and a stride along x that are known when it is made, or for any ('generic'). */
export interface DepthwiseKernel {
  /** Type, operation, filter, stride along x, feature. */
  readonly name: string
  /** Taps along y and x, x without dilation; absent for any number of taps anywhere. */
  readonly taps: readonly [y: number, x: number] | undefined
  /** Along x; 0 for any. */
  readonly stride: 0 | 1 | 2
  /** Rows of outputs that are summed at once, and vectors of each: each sum waits for the product before it, rows share what they read. */
  readonly rows: 2 | 4
  readonly vectors: 1 | 2
  readonly feature: SimdFeature
}

const special = (size: 3 | 5, stride: 1 | 2, rows: 2 | 4, vectors: 1 | 2): readonly DepthwiseKernel[] =>
  simdFeatures.map((feature) => ({
    name: `f32-depthwise-${size}x${size}-s${stride}-${feature}`,
    taps: [size, size],
    stride,
    rows,
    vectors,
    feature,
  }))

/** Every depthwise kernel. All of one feature give the same bits: taps ascend. The generic ones fit every problem. */
export const depthwiseKernels: readonly DepthwiseKernel[] = [
  ...special(3, 1, 4, 1),
  ...special(3, 2, 2, 2),
  ...special(5, 1, 4, 2),
  ...special(5, 2, 4, 2),
  ...simdFeatures.map((feature): DepthwiseKernel => {
    return { name: `f32-depthwise-generic-${feature}`, taps: undefined, stride: 0, rows: 2, vectors: 2, feature }
  }),
]
