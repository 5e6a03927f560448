import {
  axesOf,
  ConvError,
  effectiveFilterSize,
  explicitPadding,
  outputSize,
  type ProblemOptions,
  problemOf,
  restOf,
} from '@convlaws/spec'

const oneAxis = (n: number, k: number, options: ProblemOptions = {}) => problemOf([1, 1, n], [1, 1, k], options)
const outputs = (n: number, k: number, options: ProblemOptions = {}): number => outputSize(oneAxis(n, k, options))[0]!

/** 28×28 with a 3×3 kernel. */
export const classic: { readonly input: number; readonly kernel: number; readonly output: number } = {
  input: 28,
  kernel: 3,
  output: outputs(28, 3),
}

/** One size in full: 10 inputs, 3 taps, padding 1 and 2, stride 3, dilation 2. */
export const general: {
  readonly n: number
  readonly k: number
  readonly begin: number
  readonly end: number
  readonly stride: number
  readonly dilation: number
  readonly reach: number
  readonly output: number
  readonly rest: number
} = (() => {
  const [n, k, begin, end, stride, dilation] = [10, 3, 1, 2, 3, 2]
  const problem = oneAxis(n, k, { strides: stride, dilations: dilation, padding: [[begin, end]] })
  return {
    n,
    k,
    begin,
    end,
    stride,
    dilation,
    reach: effectiveFilterSize(k, dilation),
    output: outputSize(problem)[0]!,
    rest: restOf(axesOf(problem)[0]!),
  }
})()

/** Stride 2 over 6 and over 7 inputs with 3 taps: how many outputs, and how many inputs at the end no window reads. */
export const floors: readonly { readonly n: number; readonly output: number; readonly rest: number }[] = [6, 7].map(
  (n) => {
    const problem = oneAxis(n, 3, { strides: 2 })
    return { n, output: outputSize(problem)[0]!, rest: restOf(axesOf(problem)[0]!) }
  },
)

/** What each name means for 6 inputs, 3 taps and stride 2. 'half' and 'full' are names for lists of numbers. */
export const names: readonly {
  readonly name: string
  readonly also: string
  readonly begin: number
  readonly end: number
  readonly output: number
}[] = (
  [
    ['valid', 'ONNX VALID', 'valid'],
    ['same-upper', 'TensorFlow, Keras SAME · ONNX SAME_UPPER', 'same-upper'],
    ['same-lower', 'ONNX SAME_LOWER', 'same-lower'],
    ['half', '⌊k / 2⌋', Math.floor(3 / 2)],
    ['full', 'k − 1', 3 - 1],
  ] as const
).map(([name, also, padding]) => {
  const problem = oneAxis(6, 3, { strides: 2, padding })
  const [begin, end] = explicitPadding(problem)[0]!
  return { name, also, begin, end, output: outputSize(problem)[0]! }
})

/** What is said of a window that does not fit: 3 taps at dilation 3 over 5 inputs. */
export const refusal: string = (() => {
  try {
    oneAxis(5, 3, { dilations: 3 })
  } catch (error) {
    if (ConvError.isInstance(error)) return error.message
    throw error
  }
  throw new Error('bug: a kernel that does not fit was not refused')
})()

/** The size that every snippet of code on the page asks for: 28×28, 3×3, stride 2, 'same-upper'. */
export const strided: { readonly output: number; readonly begin: number; readonly end: number } = (() => {
  const problem = oneAxis(28, 3, { strides: 2, padding: 'same-upper' })
  const [begin, end] = explicitPadding(problem)[0]!
  return { output: outputSize(problem)[0]!, begin, end }
})()
