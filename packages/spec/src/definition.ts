import type { ConvProblem, Operation } from './contract.ts'
import { outputSize } from './geometry.ts'
import { inCanonicalOrder, type OperandName, resultShape, type Shape, sizeOf } from './shapes.ts'
import { forEachTap } from './taps.ts'

/** Numbers of one operand in channels-first or oihw order. */
export type Numbers = Float32Array | Float64Array
/** The operands of one call as bare numbers, in channels-first and oihw order. */
export type OperandNumbers = { readonly [name in OperandName]?: Numbers }

/** An exact answer: float64, not rounded to the problem's dtype, in channels-first or oihw order. */
export interface Truth {
  readonly shape: Shape
  readonly data: Float64Array
}

/** Adds bias[channel] to every element of a channels-first [batch, channels, ...space]. */
function addBias(data: Float64Array, bias: Numbers, space: number): void {
  for (let j = 0; j < data.length; j++) data[j]! += bias[Math.floor(j / space) % bias.length]!
}

/**
 * The definition of every operation, summed in float64 over {@link forEachTap}. `problem` must be valid and the operands
 * of the right length; layouts in the problem are ignored, all numbers are in channels-first and oihw order.
 */
export function definition(problem: ConvProblem, operation: Operation, operands: OperandNumbers): Truth {
  const shape = resultShape(inCanonicalOrder(problem), operation)
  const data = new Float64Array(sizeOf(shape))
  const { input, filter, bias, outputGradient } = operands
  switch (operation) {
    case 'forward':
      forEachTap(problem, (o, i, f) => {
        data[o]! += input![i]! * filter![f]!
      })
      if (bias) addBias(data, bias, sizeOf(outputSize(problem)))
      break
    case 'transposed':
    case 'inputGradient': {
      const gradient = operation === 'transposed' ? input! : outputGradient!
      forEachTap(problem, (o, i, f) => {
        data[i]! += gradient[o]! * filter![f]!
      })
      if (bias) addBias(data, bias, sizeOf(problem.inputSize))
      break
    }
    case 'filterGradient':
      forEachTap(problem, (o, i, f) => {
        data[f]! += outputGradient![o]! * input![i]!
      })
      break
    case 'biasGradient': {
      const space = sizeOf(outputSize(problem))
      for (let j = 0; j < outputGradient!.length; j++) data[Math.floor(j / space) % data.length]! += outputGradient![j]!
      break
    }
  }
  return { shape, data }
}
