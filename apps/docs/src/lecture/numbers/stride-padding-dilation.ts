import { conv1d } from '@convlaws/reference'
import { ConvError, type PaddingMode, type ProblemOptions } from '@convlaws/spec'
import { valuesOf, vector } from '../small-tensors.ts'

const correlate = (input: readonly number[], kernel: readonly number[], options: ProblemOptions = {}) =>
  valuesOf(conv1d(vector(input), vector(kernel), options))

/** A signal and a kernel. */
export const input: readonly number[] = [1, 0, 2, -1, 3, 1, 4]
export const kernel: readonly number[] = [1, 2, -1]

/** The output with stride 1, with stride 2, and every second element of the first. */
export const stride1: readonly number[] = correlate(input, kernel)
export const stride2: readonly number[] = correlate(input, kernel, { strides: 2 })

/** The output with dilation 2, and that of the kernel with zeros between its elements. */
export const spread: readonly number[] = kernel.flatMap((value, place) => (place === 0 ? [value] : [0, value]))
export const dilated: readonly number[] = correlate(input, kernel, { dilations: 2 })
export const bySpread: readonly number[] = correlate(input, spread)

/** Four numbers, and what lies around them in each mode: a kernel of one element 1 copies the padded input. */
export const small: readonly number[] = [1, 2, 3, 4]
const modes: readonly PaddingMode[] = ['zeros', 'reflect', 'replicate', 'circular']
export const padded: readonly {
  readonly mode: PaddingMode
  readonly before: readonly number[]
  readonly after: readonly number[]
}[] = modes.map((mode) => {
  const all = correlate(small, [1], { padding: 2, paddingMode: mode })
  return { mode, before: all.slice(0, 2), after: all.slice(-2) }
})

/** What is said of padding that reaches beyond what a mode can read. */
export const refusals: readonly string[] = (
  [
    ['reflect', 4],
    ['circular', 5],
  ] as const
).map(([paddingMode, padding]) => {
  try {
    correlate(small, [1], { padding, paddingMode })
  } catch (error) {
    if (ConvError.isInstance(error)) return error.message
    throw error
  }
  throw new Error(`bug: padding ${padding} of mode ${paddingMode} over 4 elements was not refused`)
})
