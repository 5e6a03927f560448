import { type ConvProblem, inputShape, sizeOf, type Tensor } from '@convlaws/spec'
import { channelsFirst, inputTensor, oihw } from './numbers.ts'
import { windowsOf } from './windows.ts'

/**
 *     inputGradient[n, g·I + i, iz, iy, ix] = Σ over the o of group g, and all z, y, x, kz, ky, kx with
 *         source(z, kz) = iz, source(y, ky) = iy, source(x, kx) = ix, of
 *         outputGradient[n, o, z, y, x] · filter[o, i, kz, ky, kx]
 *
 * The sums, in float64 and channels-first order. The loops run over outputs: each gives its gradient back to the
 * elements that it read. An element that padding repeats is given back to once for each time it was read.
 */
export function inputGradientSums(
  problem: ConvProblem,
  outputGradientTensor: Tensor,
  filterTensor: Tensor,
): Float64Array {
  const { batch, inputChannels, outputChannels, groups } = problem
  const { depth, height, width } = windowsOf(problem)
  const inputsPerGroup = inputChannels / groups
  const outputsPerGroup = outputChannels / groups
  const outputGradient = channelsFirst(problem, outputGradientTensor)
  const filter = oihw(problem, filterTensor)
  const sums = new Float64Array(sizeOf(inputShape(problem)))

  /** Gives the gradient of output [n, o, z, y, x] back to every element that its window reads. */
  const giveBack = (gradient: number, n: number, o: number, z: number, y: number, x: number): void => {
    const firstChannel = Math.floor(o / outputsPerGroup) * inputsPerGroup
    for (let i = 0; i < inputsPerGroup; i++) {
      const channel = n * inputChannels + firstChannel + i
      for (let kz = 0; kz < depth.taps; kz++) {
        const iz = depth.source[z * depth.taps + kz]!
        if (iz < 0) continue
        for (let ky = 0; ky < height.taps; ky++) {
          const iy = height.source[y * height.taps + ky]!
          if (iy < 0) continue
          const inputRow = ((channel * depth.inputs + iz) * height.inputs + iy) * width.inputs
          const filterRow = (((o * inputsPerGroup + i) * depth.taps + kz) * height.taps + ky) * width.taps
          for (let kx = 0; kx < width.taps; kx++) {
            const ix = width.source[x * width.taps + kx]!
            if (ix >= 0) sums[inputRow + ix]! += gradient * filter[filterRow + kx]!
          }
        }
      }
    }
  }

  let element = 0
  for (let n = 0; n < batch; n++) {
    for (let o = 0; o < outputChannels; o++) {
      for (let z = 0; z < depth.outputs; z++) {
        for (let y = 0; y < height.outputs; y++) {
          for (let x = 0; x < width.outputs; x++) giveBack(outputGradient[element++]!, n, o, z, y, x)
        }
      }
    }
  }
  return sums
}

/**
 *     inputGradient = the sums of {@link inputGradientSums}, rounded once
 *
 * The gradient of forward by its input. `problem` must be valid and the operands must fit it.
 */
export function inputGradient(problem: ConvProblem, operands: { outputGradient: Tensor; filter: Tensor }): Tensor {
  return inputTensor(problem, inputGradientSums(problem, operands.outputGradient, operands.filter))
}
