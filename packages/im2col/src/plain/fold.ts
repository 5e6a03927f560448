import { axesOf, type ConvProblem, sizeOf, sourceIndex } from '@convlaws/spec'
import { type Clamp, clampTo } from '../activation.ts'
import type { Numbers } from '../backend.ts'
import { activationSteps } from '../plan/steps.ts'

/** For each pixel of the extended input, the pixel of the input that it is a copy of, or −1. */
function sourcePixelOf(problem: ConvProblem): Int32Array {
  let flat = [0]
  for (const { inputSize: n, begin, end } of axesOf(problem)) {
    const axis = Array.from({ length: n + begin + end }, (_, e) => {
      return sourceIndex[problem.paddingMode](e - begin, n) ?? -1
    })
    flat = flat.flatMap((outer) => axis.map((inner) => (outer < 0 || inner < 0 ? -1 : outer * n + inner)))
  }
  return Int32Array.from(flat)
}

/** Writes a gradient, or what has its shape. */
export type Fold = (extended: Numbers, gradient: Numbers, bias: Numbers | undefined, clamp: Clamp) => void

/**
 * What adds each element of the gradient of the extended input onto the element of the input that it was a copy of, and
 * `bias`, one number a channel, where it is given. Sums are float64, and clamped.
 */
export function foldOf(problem: ConvProblem): Fold {
  const { batch, inputChannels, inputSize, layout } = problem
  const pixels = sizeOf(inputSize)
  const sources = sourcePixelOf(problem)
  const from = activationSteps(layout, inputChannels, sources.length)
  const to = activationSteps(layout, inputChannels, pixels)
  const sums = new Float64Array(pixels) // of one plane
  return (extended, gradient, bias, clamp) => {
    for (let n = 0; n < batch; n++) {
      for (let c = 0; c < inputChannels; c++) {
        sums.fill(bias?.[c] ?? 0)
        const read = n * from.image + c * from.channel
        for (let e = 0; e < sources.length; e++) {
          const j = sources[e]!
          if (j >= 0) sums[j] = sums[j]! + extended[read + e * from.pixel]!
        }
        clampTo(clamp, sums)
        const written = n * to.image + c * to.channel
        for (let j = 0; j < pixels; j++) gradient[written + j * to.pixel] = sums[j]!
      }
    }
  }
}
