import { describe, expect, test } from 'vitest'
import type { Func } from '../../src/assembler/function.ts'
import { assemble } from '../../src/assembler/module.ts'
import { hasFeature } from '../../src/feature.ts'
import { depthwise } from '../../src/kernels/depthwise.ts'
import { depthwiseFilter } from '../../src/kernels/depthwise-filter.ts'
import { depthwiseKernels } from '../../src/kernels/depthwise-table.ts'
import { dot } from '../../src/kernels/dot.ts'
import { dotKernels } from '../../src/kernels/dot-table.ts'
import { gemmBlock, gemmLines } from '../../src/kernels/gemm.ts'
import { gemmKernels } from '../../src/kernels/gemm-table.ts'
import { interleave } from '../../src/kernels/interleave.ts'
import { packFilter } from '../../src/kernels/pack-filter.ts'
import { packSource } from '../../src/kernels/pack-source.ts'
import { scatter } from '../../src/kernels/scatter.ts'
import { transpose } from '../../src/kernels/transpose.ts'
import { winogradKernels } from '../../src/kernels/winograd-kernels.ts'

const functions: readonly (readonly [name: string, feature: 'relaxed' | 'simd128', functions: readonly unknown[]])[] = [
  ...gemmKernels.map((kernel) => {
    return [kernel.name, kernel.feature, [gemmBlock(kernel), gemmLines(kernel), packFilter(kernel.mr)]] as const
  }),
  ...depthwiseKernels.map((kernel) => {
    return [kernel.name, kernel.feature, [depthwise(kernel)]] as const
  }),
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((taps) =>
    (['relaxed', 'simd128'] as const).map(
      (feature) => [`depthwise-filter-${taps}-${feature}`, feature, [depthwiseFilter(taps, feature)]] as const,
    ),
  ),
  ...dotKernels.map((kernel) => [kernel.name, kernel.feature, [dot(kernel)]] as const),
  ...([2, 4] as const).flatMap((size) =>
    (['relaxed', 'simd128'] as const).map(
      (feature) => [`winograd-${size}-${feature}`, feature, winogradKernels(size, feature)] as const,
    ),
  ),
  ['packers', 'simd128', [packSource(2), scatter(), interleave(), transpose()]],
]

describe('every member of the tables', () => {
  test('has a name of its own', () => {
    expect(new Set(functions.map(([name]) => name)).size).toBe(functions.length)
  })

  test.each(functions)('%s is valid WebAssembly where its feature is known', (_, feature, exported) => {
    expect(hasFeature('simd128')).toBe(true)
    expect(WebAssembly.validate(assemble(exported as readonly Func[]))).toBe(hasFeature(feature))
    expect(WebAssembly.validate(assemble(exported as readonly Func[], { sharedUpTo: 100 }))).toBe(hasFeature(feature))
  })
})
