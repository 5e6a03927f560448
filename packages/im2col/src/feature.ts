import { defineFunction } from './assembler/function.ts'
import { f32x4, i32, v128 } from './assembler/instructions.ts'
import { assemble } from './assembler/module.ts'
import type { Feature } from './engine-options.ts'
import { simdFeatures } from './kernels/simd-feature.ts'

const probes = {
  relaxed: f32x4.relaxedMadd(v128.zero, v128.zero, v128.zero),
  simd128: v128.zero,
} as const

/** Whether this JavaScript engine knows the instructions of a feature. */
export function hasFeature(feature: Feature): boolean {
  if (feature === 'scalar') return true
  if (typeof WebAssembly !== 'object') return false
  const probe = defineFunction('probe', [], () => [v128.store(i32.const(0), probes[feature])])
  return WebAssembly.validate(assemble([probe]))
}

/** The best feature that this JavaScript engine has. */
export function bestFeature(): Feature {
  return simdFeatures.find(hasFeature) ?? 'scalar'
}
