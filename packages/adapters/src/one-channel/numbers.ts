import { type ConvProblem, outputShape, type Tensor } from '@convlaws/spec'

/** A tensor of one channel as a list of its rows, each a plain list of numbers: what libraries call a matrix. */
export function rowsOf({ shape, data }: Tensor): number[][] {
  const [height, width] = shape.slice(-2) as [number, number]
  return Array.from({ length: height }, (_, y) => Array.from(data.subarray(y * width, (y + 1) * width)))
}

/** The output of forward from the numbers that a library returned, rounded to the problem's type. */
export function outputFrom(problem: ConvProblem, numbers: ArrayLike<number>): Tensor {
  return {
    shape: outputShape(problem),
    data: problem.dtype === 'float32' ? Float32Array.from(numbers) : Float64Array.from(numbers),
  }
}
