import { conv1d, convTranspose1d } from '@convlaws/reference'
import { innerProduct, valuesOf, vector } from '../small-tensors.ts'

/** The convolution: a kernel with stride 2. */
export const kernel: readonly number[] = [1, 2, 1]
export const stride = 2

/** Three numbers, and what their stamps add up to. */
export const input: readonly number[] = [1, -1, 2]
export const stamped: readonly number[] = valuesOf(convTranspose1d(vector(input), vector(kernel), { strides: stride }))
export const stamps: readonly (readonly number[])[] = input.map((value) => kernel.map((weight) => value * weight))

/** Both sides of the adjoint identity for one x. */
export const x: readonly number[] = [1, 0, 2, -1, 3, 1, 4]
export const forward: readonly number[] = valuesOf(conv1d(vector(x), vector(kernel), { strides: stride }))
export const products: readonly [number, number] = [innerProduct(forward, input), innerProduct(x, stamped)]

/** Forward, then transposed: not the x that went in. */
export const thereAndBack: readonly number[] = valuesOf(
  convTranspose1d(vector(forward), vector(kernel), { strides: stride }),
)

/** How many stamps meet at each place: ones, and a kernel of k ones. */
const ones = (length: number) => Array.from({ length }, () => 1)
export const counts = (k: number, s: number, n = 4): number[] =>
  valuesOf(convTranspose1d(vector(ones(n)), vector(ones(k)), { strides: s }))
export const uneven: readonly number[] = counts(3, 2)
export const even: readonly number[] = counts(4, 2)

/** Inputs of different sizes that give 3 outputs: 3 taps at stride 2. Output padding says which is meant. */
export const sizes: readonly { readonly outputPadding: number; readonly size: number }[] = [0, 1].map(
  (outputPadding) => ({
    outputPadding,
    size: convTranspose1d(vector(input), vector(kernel), { strides: stride, outputPadding }).data.length,
  }),
)
