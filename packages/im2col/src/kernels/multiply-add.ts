import { f32x4 } from '../assembler/instructions.ts'
import type { Value } from '../assembler/value.ts'
import type { SimdFeature } from './simd-feature.ts'

/** a·b + sum: fused or rounded twice as the machine likes, or rounded twice. */
export type MultiplyAdd = (a: Value<'v128'>, b: Value<'v128'>, sum: Value<'v128'>) => Value<'v128'>

/** How a feature multiplies and adds. */
export const multiplyAdd: { readonly [feature in SimdFeature]: MultiplyAdd } = {
  relaxed: f32x4.relaxedMadd,
  simd128: (a, b, sum) => f32x4.add(sum, f32x4.mul(a, b)),
}
