import { type ConvProblem, outputSize, sizeOf, type Tensor } from '@convlaws/spec'
import { channelsFirst, rounded } from './numbers.ts'

/**
 *     biasGradient[o] = Σ over n, z, y, x of outputGradient[n, o, z, y, x]
 *
 * Sums are float64 and are rounded once. `problem` must be valid and the operand must fit it.
 */
export function biasGradient(problem: ConvProblem, operands: { outputGradient: Tensor }): Tensor {
  const { batch, outputChannels } = problem
  const outputGradient = channelsFirst(problem, operands.outputGradient)
  const space = sizeOf(outputSize(problem))
  const sums = new Float64Array(outputChannels)
  let element = 0
  for (let n = 0; n < batch; n++) {
    for (let o = 0; o < outputChannels; o++) {
      for (let place = 0; place < space; place++) sums[o]! += outputGradient[element++]!
    }
  }
  return { shape: [outputChannels], data: rounded(problem, sums) }
}
