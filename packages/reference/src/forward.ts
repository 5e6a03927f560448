import { type ConvProblem, outputShape, sizeOf, type Tensor } from '@convlaws/spec'
import { channelsFirst, oihw, outputTensor } from './numbers.ts'
import { windowsOf } from './windows.ts'

/**
 *     output[n, o, z, y, x] = bias[o] + Σ over i, kz, ky, kx of
 *         input[n, g·I + i, source(z, kz), source(y, ky), source(x, kx)] · filter[o, i, kz, ky, kx]
 *
 * where I = inputChannels / groups and g is the group of o. A tap that reads a zero adds nothing. Sums are float64 and
 * are rounded once. `problem` must be valid and the operands must fit it.
 */
export function forward(problem: ConvProblem, operands: { input: Tensor; filter: Tensor; bias?: Tensor }): Tensor {
  const { batch, inputChannels, outputChannels, groups } = problem
  const { depth, height, width } = windowsOf(problem)
  const inputsPerGroup = inputChannels / groups
  const outputsPerGroup = outputChannels / groups
  const input = channelsFirst(problem, operands.input)
  const filter = oihw(problem, operands.filter)
  const bias = operands.bias?.data
  const sums = new Float64Array(sizeOf(outputShape(problem)))

  /** The sum over the window whose output is [n, o, z, y, x]. */
  const windowSum = (n: number, o: number, z: number, y: number, x: number): number => {
    const firstChannel = Math.floor(o / outputsPerGroup) * inputsPerGroup
    let sum = 0
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
            if (ix >= 0) sum += input[inputRow + ix]! * filter[filterRow + kx]!
          }
        }
      }
    }
    return sum
  }

  let element = 0
  for (let n = 0; n < batch; n++) {
    for (let o = 0; o < outputChannels; o++) {
      const start = bias ? bias[o]! : 0
      for (let z = 0; z < depth.outputs; z++) {
        for (let y = 0; y < height.outputs; y++) {
          for (let x = 0; x < width.outputs; x++) sums[element++] = windowSum(n, o, z, y, x) + start
        }
      }
    }
  }
  return outputTensor(problem, sums)
}
