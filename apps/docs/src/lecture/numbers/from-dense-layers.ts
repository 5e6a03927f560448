import { conv1d } from '@convlaws/reference'
import { outputSize, problemOf } from '@convlaws/spec'
import { valuesOf, vector } from '../small-tensors.ts'

/** The input of the worked example, which page 9 takes up again. */
export const input: readonly number[] = [1, 0, 2, -1, 3]

/** The kernel of the worked example. */
export const kernel: readonly number[] = [1, 2, -1]

const x = vector(input)
const w = vector(kernel)

/** What the kernel gives as it slides over the input. */
export const output: readonly number[] = valuesOf(conv1d(x, w))

/** The Toeplitz matrix of the example, row by row; its column j is the answer to a one at place j among zeros. */
export const toeplitz: readonly (readonly number[])[] = output.map((_, row) =>
  input.map((_, column) => valuesOf(conv1d(vector(input.map((_, place) => (place === column ? 1 : 0))), w))[row]!),
)

/** Weights of a dense layer between the input and the output of the example. */
export const denseWeights: number = input.length * output.length

/** A 28×28 picture and a 3×3 kernel: sizes and weights of a dense layer and of a convolution between the same sizes. */
export const picture: {
  readonly inputs: number
  readonly outputs: number
  readonly dense: number
  readonly shared: number
} = (() => {
  const product = (sizes: readonly number[]) => sizes.reduce((all, size) => all * size, 1)
  const problem = problemOf([1, 1, 28, 28], [1, 1, 3, 3])
  const [inputs, outputs] = [product(problem.inputSize), product(outputSize(problem))]
  return { inputs, outputs, dense: inputs * outputs, shared: product(problem.filterSize) }
})()
