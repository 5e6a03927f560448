import { conv1d, reference } from '@convlaws/reference'
import { problemOf } from '@convlaws/spec'
import { innerProduct, valuesOf, vector } from '../small-tensors.ts'
import { input, kernel, output } from './from-dense-layers.ts'

export { input, kernel, output } from './from-dense-layers.ts'

/** What arrives from above. */
export const delta: readonly number[] = [1, -1, 2]

const [x, w, outputGradient] = [vector(input), vector(kernel), vector(delta)]
const problem = problemOf(x.shape, w.shape, { dtype: 'float64' })

/** The two gradients of the worked example. */
export const kernelGradient: readonly number[] = valuesOf(
  reference.filterGradient(problem, { input: x, outputGradient }),
)
export const inputGradient: readonly number[] = valuesOf(
  reference.inputGradient(problem, { outputGradient, filter: w }),
)

/** The same as convolutions: x ⋆ δ without padding, and δ ∗ w with full padding. */
export const correlated: readonly number[] = valuesOf(conv1d(x, outputGradient))
export const convolved: readonly number[] = valuesOf(
  conv1d(outputGradient, w, { orientation: 'convolution', padding: kernel.length - 1 }),
)

/** ⟨o, δ⟩, ⟨x, ∂L/∂x⟩ and ⟨w, ∂L/∂w⟩. */
export const products: readonly number[] = [
  innerProduct(output, delta),
  innerProduct(input, inputGradient),
  innerProduct(kernel, kernelGradient),
]

/** Where the forward pass is a true convolution: the kernel gradient comes out reversed. */
const turned = problemOf(x.shape, w.shape, { dtype: 'float64', orientation: 'convolution' })
export const kernelGradientOfConvolution: readonly number[] = valuesOf(
  reference.filterGradient(turned, { input: x, outputGradient }),
)

/** Two short sequences, and the difference of their convolution taken in three ways. */
export const f: readonly number[] = [1, 2]
export const g: readonly number[] = [1, 3, 1]
const convolve = (a: readonly number[], b: readonly number[]) =>
  valuesOf(conv1d(vector(b), vector(a), { orientation: 'convolution', padding: a.length - 1 }))
const backward = [1, -1] // δ₀ − δ₁: (Δg)(i) = g(i) − g(i − 1)
export const differenceOf = (values: readonly number[]): number[] => convolve(backward, values)
export const ofProduct: readonly number[] = differenceOf(convolve(f, g))
export const ofF: readonly number[] = convolve(differenceOf(f), g)
export const ofG: readonly number[] = convolve(f, differenceOf(g))
