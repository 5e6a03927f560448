import { conv1d } from '@convlaws/reference'
import { ConvError } from '@convlaws/spec'
import { valuesOf, vector } from '../small-tensors.ts'

const correlate = (input: readonly number[], kernel: readonly number[]) =>
  valuesOf(conv1d(vector(input), vector(kernel)))

/** A step: a signal that is constant but for one place. */
export const step: readonly number[] = [2, 2, 2, 6, 6, 6]

/** A kernel of sum 1 and one of sum 0. */
export const smoothing: readonly number[] = [0.25, 0.5, 0.25]
export const difference: readonly number[] = [-1, 1]

/** What the two kernels make of the step. */
export const smoothed: readonly number[] = correlate(step, smoothing)
export const differences: readonly number[] = correlate(step, difference)

/** A constant signal, and what the two kernels make of it. */
export const constant: readonly number[] = [5, 5, 5, 5, 5]
export const smoothedConstant: readonly number[] = correlate(constant, smoothing)
export const differencesOfConstant: readonly number[] = correlate(constant, difference)

/** Coefficients of two polynomials, lowest power first. */
export const f: readonly number[] = [1, 2]
export const g: readonly number[] = [1, 3, 1]

const full = (a: readonly number[], b: readonly number[]) =>
  valuesOf(conv1d(vector(b), vector(a), { orientation: 'convolution', padding: a.length - 1 }))

/** The full convolution of the two, in either order. */
export const fg: readonly number[] = full(f, g)
export const gf: readonly number[] = full(g, f)

/** The products f(a)·g(b), a row for each a. */
export const products: readonly (readonly number[])[] = f.map((a) => g.map((b) => a * b))

/** Without padding: the short one over the long one, and how the other order is refused. */
export const validFg: readonly number[] = valuesOf(conv1d(vector(g), vector(f), { orientation: 'convolution' }))
export const refusal: string = (() => {
  try {
    conv1d(vector(f), vector(g))
  } catch (error) {
    if (ConvError.isInstance(error)) return error.message
    throw error
  }
  throw new Error('bug: a kernel longer than its input was not refused')
})()
