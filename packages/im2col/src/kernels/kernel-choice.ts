import { computedColumns, computedRows, type GemmKernel, gemmKernels } from './gemm-table.ts'
import type { SimdFeature } from './simd-feature.ts'

/** Version of V8 as a number, 13.6 for example; 0 where the JavaScript engine is another one or does not say. */
export function v8Version(): number {
  const scope = globalThis as {
    process?: { versions?: { v8?: string } }
    navigator?: { userAgent?: string }
  }
  const v8 = scope.process?.versions?.v8
  if (v8) return Number.parseFloat(v8)
  // Chrome 130 has V8 13.0. Source: https://v8.dev/docs/version-numbers
  const chrome = /Chrome\/(\d+)/.exec(scope.navigator?.userAgent ?? '')
  return chrome ? Number(chrome[1]) / 10 : 0
}

/** The speed of a kernel, in a unit that all kernels of a feature share. */
export type SpeedOf = (kernel: GemmKernel) => number

/** The speeds of the table, by the version of V8. */
export const speedsOf =
  (v8: number): SpeedOf =>
  ({ recent, older }) =>
    v8 >= 13 ? recent : older

/** Elements of C that are computed for m × n, those beyond the edges included. */
export function computedElements(kernel: GemmKernel, m: number, n: number): number {
  return computedRows(kernel, m) * computedColumns(kernel, n)
}

/**
 * The kernel for a GEMM of m × n: the one that computes least beyond the edges, at its speed, by default that of the
 * table for this JavaScript engine. It decides no bit of the result.
 */
export function chooseKernel(
  feature: SimdFeature,
  m: number,
  n: number,
  speedOf: SpeedOf = speedsOf(v8Version()),
): GemmKernel {
  const cost = (kernel: GemmKernel) => computedElements(kernel, m, n) / speedOf(kernel)
  return gemmKernels
    .filter((kernel) => kernel.feature === feature)
    .reduce((best, kernel) => (cost(kernel) < cost(best) ? kernel : best))
}
