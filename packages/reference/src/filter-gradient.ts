import { type ConvProblem, filterShape, sizeOf, type Tensor } from '@convlaws/spec'
import { channelsFirst, filterTensor } from './numbers.ts'
import { windowsOf } from './windows.ts'

/**
 *     filterGradient[o, i, kz, ky, kx] = Σ over n, z, y, x of
 *         outputGradient[n, o, z, y, x] · input[n, g·I + i, source(z, kz), source(y, ky), source(x, kx)]
 *
 * where I = inputChannels / groups and g is the group of o. A tap that reads a zero adds nothing. Sums are float64 and
 * are rounded once. `problem` must be valid and the operands must fit it.
 */
export function filterGradient(problem: ConvProblem, operands: { input: Tensor; outputGradient: Tensor }): Tensor {
  const { batch, inputChannels, outputChannels, groups } = problem
  const { depth, height, width } = windowsOf(problem)
  const inputsPerGroup = inputChannels / groups
  const outputsPerGroup = outputChannels / groups
  const input = channelsFirst(problem, operands.input)
  const outputGradient = channelsFirst(problem, operands.outputGradient)
  const sums = new Float64Array(sizeOf(filterShape(problem)))

  /** The sum over all outputs of channel o that read through filter element [o, i, kz, ky, kx]. */
  const outputsSum = (o: number, i: number, kz: number, ky: number, kx: number): number => {
    const firstChannel = Math.floor(o / outputsPerGroup) * inputsPerGroup
    let sum = 0
    for (let n = 0; n < batch; n++) {
      const inputPlane = n * inputChannels + firstChannel + i
      const outputPlane = n * outputChannels + o
      for (let z = 0; z < depth.outputs; z++) {
        const iz = depth.source[z * depth.taps + kz]!
        if (iz < 0) continue
        for (let y = 0; y < height.outputs; y++) {
          const iy = height.source[y * height.taps + ky]!
          if (iy < 0) continue
          const inputRow = ((inputPlane * depth.inputs + iz) * height.inputs + iy) * width.inputs
          const outputRow = ((outputPlane * depth.outputs + z) * height.outputs + y) * width.outputs
          for (let x = 0; x < width.outputs; x++) {
            const ix = width.source[x * width.taps + kx]!
            if (ix >= 0) sum += outputGradient[outputRow + x]! * input[inputRow + ix]!
          }
        }
      }
    }
    return sum
  }

  let element = 0
  for (let o = 0; o < outputChannels; o++) {
    for (let i = 0; i < inputsPerGroup; i++) {
      for (let kz = 0; kz < depth.taps; kz++) {
        for (let ky = 0; ky < height.taps; ky++) {
          for (let kx = 0; kx < width.taps; kx++) sums[element++] = outputsSum(o, i, kz, ky, kx)
        }
      }
    }
  }
  return filterTensor(problem, sums)
}
