import { createCeiling } from './ceiling.ts'
import { type GemmKernel, gemmKernels } from './kernels/gemm-table.ts'
import type { SpeedOf } from './kernels/kernel-choice.ts'

const rounds = 3 // the first runs the code of the baseline compiler, four times slower
const roundMs = 2
const pauseMs = 5 // the optimizing compiler works in the background, and its code is used from the next call on

const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs))

/**
 * The speeds of the GEMM kernels of a feature on operands in the first cache: floating-point operations a millisecond, the
 * best of some rounds. It takes 0.1 s.
 */
export async function measuredSpeeds(feature: GemmKernel['feature']): Promise<SpeedOf> {
  const contestants = gemmKernels
    .filter((kernel) => kernel.feature === feature)
    .map((kernel) => ({ ceiling: createCeiling(kernel)!, best: 0 }))
  for (let round = 0; round < rounds; round++) {
    for (const contestant of contestants) {
      const { ceiling } = contestant
      const start = performance.now()
      let runs = 0
      let ms = 0
      while (ms < roundMs) {
        ceiling.run()
        runs++
        ms = performance.now() - start
      }
      contestant.best = Math.max(contestant.best, (runs * ceiling.flops) / ms)
    }
    await pause()
  }
  const speeds = new Map(contestants.map(({ ceiling, best }) => [ceiling.kernel, best]))
  return ({ name }) => speeds.get(name)!
}
