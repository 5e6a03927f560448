import { reference } from '@convlaws/reference'
import {
  axesOf,
  brokenConstraint,
  type ConvProblem,
  outputSizeOf,
  planeTaps,
  restOf,
  sourceIndex,
} from '@convlaws/spec'
import { lineProblem, lineTensor } from '../line-problem.ts'

/** A convolution along one axis, with its operands and the gradient that arrives from above. */
export interface GradientSetting {
  readonly input: readonly number[]
  readonly filter: readonly number[]
  /** One number for each output; where there are more outputs, the list begins again, where fewer, its end is not used. */
  readonly outputGradient: readonly number[]
  readonly stride: number
  readonly dilation: number
  readonly begin: number
  readonly end: number
  readonly paddingMode: ConvProblem['paddingMode']
  readonly orientation: ConvProblem['orientation']
}

/** How far from zero the numbers of a setting may be. */
export const gradientLimit = 999

/** The problem that a setting describes. */
export function problemOfSetting({ input, filter, ...options }: GradientSetting): ConvProblem {
  return lineProblem({ inputSize: input.length, filterSize: filter.length, ...options })
}

/** The rule that a setting breaks, or null where it is a valid problem. */
export function brokenBy(setting: GradientSetting): ReturnType<typeof brokenConstraint> {
  return brokenConstraint(problemOfSetting(setting))
}

/** Sizes of a valid setting: outputs, and elements at the end that no window reads because the stride steps over them. */
export function sizesOf(setting: GradientSetting): { readonly outputs: number; readonly rest: number } {
  const axis = axesOf(problemOfSetting(setting))[0]!
  return { outputs: outputSizeOf(axis), rest: restOf(axis) }
}

/** The upstream gradient δ, one number for each output. */
export function upstream(setting: GradientSetting): readonly number[] {
  const { outputGradient } = setting
  return Array.from(
    { length: sizesOf(setting).outputs },
    (_, output) => outputGradient[output % outputGradient.length]!,
  )
}

/** One multiplication of the layer: output · tap · place, and the input element that stands at the place. */
export interface LayerTerm {
  readonly output: number
  readonly tap: number
  /** Index into the padded input. */
  readonly place: number
  /** Index into the input; null where zero padding stands. */
  readonly source: number | null
}

/** The input that stands at each place of the padded input; null for zero padding. */
export function sourcesOf({ input, begin, end, paddingMode }: GradientSetting): readonly (number | null)[] {
  const length = input.length + begin + end
  return Array.from({ length }, (_, place) => sourceIndex[paddingMode](place - begin, input.length))
}

/** The same layer over an input that has its padding as elements of its own. */
export function paddedProblem(setting: GradientSetting): ConvProblem {
  const { input, filter, begin, end, stride, dilation, orientation } = setting
  const inputSize = input.length + begin + end
  return lineProblem({ inputSize, filterSize: filter.length, stride, dilation, orientation })
}

/** Every multiplication of a valid setting, by outputs, then taps. Taps that read zero padding are among them. */
export function termsOf(setting: GradientSetting): readonly LayerTerm[] {
  const sources = sourcesOf(setting)
  const { outputs, taps, sources: places } = planeTaps(paddedProblem(setting))
  return Array.from({ length: outputs * taps }, (_, entry) => {
    const place = places[entry]!
    return { output: Math.floor(entry / taps), tap: entry % taps, place, source: sources[place]! }
  })
}

/** The padded input as numbers. */
export function paddedInput(setting: GradientSetting): readonly number[] {
  return sourcesOf(setting).map((source) => (source === null ? 0 : setting.input[source]!))
}

/** The output, by the reference. */
export function outputOf(setting: GradientSetting): readonly number[] {
  const operands = { input: lineTensor(setting.input), filter: lineTensor(setting.filter) }
  return Array.from(reference.forward(problemOfSetting(setting), operands).data)
}

/** The three gradients, by the reference. */
export function gradientsOf(setting: GradientSetting): {
  readonly input: readonly number[]
  readonly filter: readonly number[]
  readonly bias: number
} {
  const problem = problemOfSetting(setting)
  const [input, filter] = [lineTensor(setting.input), lineTensor(setting.filter)]
  const outputGradient = lineTensor(upstream(setting))
  return {
    input: Array.from(reference.inputGradient(problem, { outputGradient, filter }).data),
    filter: Array.from(reference.filterGradient(problem, { input, outputGradient }).data),
    bias: reference.biasGradient(problem, { outputGradient }).data[0]!,
  }
}
