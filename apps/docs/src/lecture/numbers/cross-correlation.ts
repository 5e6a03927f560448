import { conv1d, conv2d } from '@convlaws/reference'
import { image, rowsOf, valuesOf, vector } from '../small-tensors.ts'

/** δ₀ and δ₁ on the places 0 and 1. */
export const delta0: readonly number[] = [1, 0]
export const delta1: readonly number[] = [0, 1]

const fullOf =
  (orientation: 'correlation' | 'convolution') =>
  (f: readonly number[], g: readonly number[]): number[] =>
    valuesOf(conv1d(vector(g), vector(f), { orientation, padding: f.length - 1 }))

const correlation = fullOf('correlation')
const convolution = fullOf('convolution')

/** δ₀ ⋆ δ₁ and δ₁ ⋆ δ₀ at the places −1, 0, 1. */
export const correlated: readonly number[] = correlation(delta0, delta1)
export const exchanged: readonly number[] = correlation(delta1, delta0)

/** δ₀ ∗ δ₁ and δ₁ ∗ δ₀ at the places 0, 1, 2. */
export const convolved: readonly number[] = convolution(delta0, delta1)
export const convolvedExchanged: readonly number[] = convolution(delta1, delta0)

/** The left Sobel kernel, and a picture that is dark on the left and bright on the right. */
export const sobel: readonly (readonly number[])[] = [
  [1, 0, -1],
  [2, 0, -2],
  [1, 0, -1],
]
export const edge: readonly (readonly number[])[] = [
  [0, 0, 1, 1],
  [0, 0, 1, 1],
  [0, 0, 1, 1],
]

/** What the Sobel kernel answers at the edge, under either operation. */
export const sobelCorrelation: readonly (readonly number[])[] = rowsOf(conv2d(image(edge), image(sobel)))
export const sobelConvolution: readonly (readonly number[])[] = rowsOf(
  conv2d(image(edge), image(sobel), { orientation: 'convolution' }),
)

/** The elements moved by one place, around the end. */
const turned = (values: readonly number[]) => [...values.slice(-1), ...values.slice(0, -1)]

/** A signal, the same one place further, and what a kernel answers to both, with circular padding and with zeros. */
export const signal: readonly number[] = [3, 1, 0, 0, 2]
export const moved: readonly number[] = turned(signal)
export const blur: readonly number[] = [1, 2, 1]
const answer = (values: readonly number[], paddingMode: 'circular' | 'zeros') =>
  valuesOf(conv1d(vector(values), vector(blur), { padding: 1, paddingMode }))
export const circular: { readonly of: readonly number[]; readonly ofMoved: readonly number[] } = {
  of: answer(signal, 'circular'),
  ofMoved: answer(moved, 'circular'),
}
export const withZeros: { readonly of: readonly number[]; readonly ofMoved: readonly number[] } = {
  of: answer(signal, 'zeros'),
  ofMoved: answer(moved, 'zeros'),
}

/** An impulse at the places 0, 1 and 2, seen by a kernel of one tap with stride 2. */
export const strided: readonly { readonly input: readonly number[]; readonly output: readonly number[] }[] = [
  0, 1, 2,
].map((at) => {
  const input = [0, 0, 0, 0, 0].map((_, place) => (place === at ? 1 : 0))
  return { input, output: valuesOf(conv1d(vector(input), vector([1]), { strides: 2 })) }
})
