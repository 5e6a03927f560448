import { type ConvProblem, outputSize, sizeOf } from '@convlaws/spec'
import type { Numbers } from '../backend.ts'
import { activationSteps } from '../plan/steps.ts'

/** Sums of an output gradient over images and pixels, one for each output channel; float64, rounded once. */
export function biasGradient(
  { batch, outputChannels, layout, ...geometry }: ConvProblem,
  outputGradient: Numbers,
  gradient: Numbers,
): void {
  const pixels = sizeOf(outputSize(geometry))
  const { image, channel, pixel } = activationSteps(layout, outputChannels, pixels)
  for (let o = 0; o < outputChannels; o++) {
    let sum = 0
    for (let n = 0; n < batch; n++) {
      const start = n * image + o * channel
      const end = start + pixels * pixel
      for (let j = start; j < end; j += pixel) sum += outputGradient[j]!
    }
    gradient[o] = sum
  }
}
