import type { ConvProblem, Padding } from './contract.ts'

/** [beginning, end]: how many virtual elements lie before and after one axis. */
export type PaddingPair = readonly [begin: number, end: number]

/** One spatial axis of a problem, with its padding as two numbers. */
export interface Axis {
  readonly inputSize: number
  readonly filterSize: number
  readonly stride: number
  readonly dilation: number
  readonly begin: number
  readonly end: number
}

/** What lies between the first and the last tap of a dilated filter axis, both included: (filterSize − 1)·dilation + 1. */
export function effectiveFilterSize(filterSize: number, dilation: number): number {
  return (filterSize - 1) * dilation + 1
}

/**
 * Padding of one axis for 'same-upper' and 'same-lower': total = max(0, (⌈n/s⌉ − 1)·s + e − n), the odd element at the
 * end ('upper') or at the beginning ('lower'). Source: ONNX operator Conv, attribute auto_pad.
 */
export function samePadding(
  inputSize: number,
  filterSize: number,
  stride: number,
  dilation: number,
  mode: 'same-upper' | 'same-lower',
): PaddingPair {
  const outputs = Math.ceil(inputSize / stride)
  const total = Math.max(0, (outputs - 1) * stride + effectiveFilterSize(filterSize, dilation) - inputSize)
  const less = Math.floor(total / 2)
  const more = total - less
  return mode === 'same-upper' ? [less, more] : [more, less]
}

/** The part of a problem that its spatial arithmetic reads. */
export type Geometry = Pick<ConvProblem, 'inputSize' | 'filterSize' | 'strides' | 'dilations' | 'padding'>

/** The padding of a problem as a list, one pair an axis, whatever its spelling. */
export function explicitPadding({ inputSize, filterSize, strides, dilations, padding }: Geometry): PaddingPair[] {
  if (padding === 'valid') return inputSize.map(() => [0, 0])
  if (padding === 'same-upper' || padding === 'same-lower') {
    return inputSize.map((n, a) => samePadding(n, filterSize[a]!, strides[a]!, dilations[a]!, padding))
  }
  return padding.map(([begin, end]) => [begin, end])
}

/** The spatial axes of a problem, in order. */
export function axesOf(geometry: Geometry): Axis[] {
  const padding = explicitPadding(geometry)
  return geometry.inputSize.map((inputSize, a) => ({
    inputSize,
    filterSize: geometry.filterSize[a]!,
    stride: geometry.strides[a]!,
    dilation: geometry.dilations[a]!,
    begin: padding[a]![0],
    end: padding[a]![1],
  }))
}

/** How far the first tap can move on one axis: n + begin + end − e. Negative where the filter does not fit. */
function travel({ inputSize, filterSize, dilation, begin, end }: Axis): number {
  return inputSize + begin + end - effectiveFilterSize(filterSize, dilation)
}

/** Outputs on one axis: ⌊(n + begin + end − e) / s⌋ + 1. */
export function outputSizeOf(axis: Axis): number {
  return Math.floor(travel(axis) / axis.stride) + 1
}

/** Elements at the far end of one padded axis that no window reads because the stride steps over them: (n + begin + end − e) mod s. */
export function restOf(axis: Axis): number {
  return travel(axis) % axis.stride
}

/** The spatial size of the output of forward: one entry an axis. */
export function outputSize(geometry: Geometry): number[] {
  return axesOf(geometry).map(outputSizeOf)
}

/**
 * What other libraries call output padding of a transposed convolution: how much longer, on each axis, the result is
 * than the shortest one, (outputs − 1)·s + e − begin − end. It equals the rest of the axis.
 */
export function outputPadding(geometry: Geometry): number[] {
  return axesOf(geometry).map(restOf)
}

/** A list of pairs for one padding that is the same number at both ends of every axis. */
export function symmetricPadding(amounts: readonly number[]): Padding {
  return amounts.map((amount) => [amount, amount] as const)
}

/** The same problem with padding of e − 1 at both ends of every axis, so that every overlap of filter and input counts. */
export function withFullPadding<G extends Geometry>(problem: G): G {
  return { ...problem, padding: symmetricPadding(problem.filterSize.map((f, a) => (f - 1) * problem.dilations[a]!)) }
}

/** The spelling of a padding, as capabilities name it. */
export function paddingSpelling(padding: Padding): 'valid' | 'same-upper' | 'same-lower' | 'symmetric' | 'explicit' {
  if (typeof padding === 'string') return padding
  return padding.every(([begin, end]) => begin === end) ? 'symmetric' : 'explicit'
}
