import { type ConvProblem, sizeOf, type Tensor } from '@convlaws/spec'
import { inputGradientSums } from './input-gradient.ts'
import { inputTensor } from './numbers.ts'

/**
 *     transposed(input, filter, bias)[n, i, …] = inputGradient(outputGradient = input, filter)[n, i, …] + bias[i]
 *
 * The transposed convolution of the convolution that `problem` describes: `input` has the shape of its output, the
 * result that of its input. Rounded once, after the bias. `problem` must be valid and the operands must fit it.
 */
export function transposed(problem: ConvProblem, operands: { input: Tensor; filter: Tensor; bias?: Tensor }): Tensor {
  const { batch, inputChannels, inputSize } = problem
  const sums = inputGradientSums(problem, operands.input, operands.filter)
  const bias = operands.bias?.data
  if (bias) {
    const space = sizeOf(inputSize)
    let element = 0
    for (let n = 0; n < batch; n++) {
      for (let i = 0; i < inputChannels; i++) {
        for (let place = 0; place < space; place++) sums[element++]! += bias[i]!
      }
    }
  }
  return inputTensor(problem, sums)
}
