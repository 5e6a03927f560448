import { createCeiling } from './ceiling.ts'
import { gemmKernels } from './kernels/gemm-table.ts'
import type { SpeedOf } from './kernels/kernel-choice.ts'
import type { SimdFeature } from './kernels/simd-feature.ts'

const rounds = 3 // the first runs the code of the baseline compiler, four times slower
const roundMs = 2
const pauseMs = 5 // the optimizing compiler works in the background, and its code is used from the next call on

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs))

/**
 * The speeds of the GEMM kernels of a feature on operands in the first cache: floating-point operations a millisecond, the
 * best of some rounds. It takes 0.1 s.
 */
export async function measuredSpeeds(feature: SimdFeature): Promise<SpeedOf> {
  const ceilings = gemmKernels.filter((kernel) => kernel.feature === feature).map((kernel) => createCeiling(kernel)!)
  const best = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    for (const { kernel, flops, run } of ceilings) {
      const start = performance.now()
      let ms = 0
      let done = 0
      while (ms < roundMs) {
        run()
        done += flops
        ms = performance.now() - start
      }
      best.set(kernel, Math.max(best.get(kernel) ?? 0, done / ms))
    }
    await pause()
  }
  return ({ name }) => best.get(name)!
}
