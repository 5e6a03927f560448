import { reference } from '@convlaws/reference'
import { lineProblem, lineTensor } from '../line-problem.ts'
import { fold } from './scatter.ts'
import { type GradientSetting, paddedInput, sizesOf, upstream } from './setting.ts'

/** What an element of a written-out signal is: taken from an operand, or a zero that stands between, after or around. */
export type SignalKind = 'operand' | 'virtual' | 'gap' | 'rest' | 'padding'

/** One element of a written-out signal. */
export interface SignalCell {
  readonly value: number
  readonly kind: SignalKind
  /** Index into the operand; null for zeros that are put in. */
  readonly index: number | null
}

/** A gradient written as one correlation: a signal, a kernel that slides over it, and what comes out. */
export interface GradientCorrelation {
  readonly signal: readonly SignalCell[]
  readonly kernel: readonly number[]
  readonly stride: number
  readonly dilation: number
  /** Padding at both ends of the signal before it was written out; negative numbers crop. */
  readonly padding: readonly [begin: number, end: number]
  readonly flipped: boolean
  /** Elements of the result, by the reference, in the order in which the kernel meets them. */
  readonly result: readonly number[]
}

const zero = (kind: SignalKind): SignalCell => ({ value: 0, kind, index: null })

/** A signal with zeros put before and after it; negative amounts cut elements off. */
export function extended(
  signal: readonly SignalCell[],
  [begin, end]: readonly [number, number],
): readonly SignalCell[] {
  const before = Array.from({ length: Math.max(0, begin) }, () => zero('padding'))
  const after = Array.from({ length: Math.max(0, end) }, () => zero('padding'))
  const kept = signal.slice(Math.max(0, -begin), signal.length - Math.max(0, -end))
  return [...before, ...kept, ...after]
}

/** The upstream gradient with stride − 1 zeros between its elements, and the rest as zeros at its end. */
export function spread(setting: GradientSetting): readonly SignalCell[] {
  const cells = upstream(setting).flatMap((value, index): SignalCell[] => [
    ...(index > 0 ? Array.from({ length: setting.stride - 1 }, () => zero('gap')) : []),
    { value, kind: 'operand', index },
  ])
  return [...cells, ...Array.from({ length: sizesOf(setting).rest }, () => zero('rest'))]
}

function correlate(
  signal: readonly SignalCell[],
  kernel: readonly number[],
  stride: number,
  dilation: number,
): readonly number[] {
  const problem = lineProblem({ inputSize: signal.length, filterSize: kernel.length, stride, dilation })
  const operands = { input: lineTensor(signal.map(({ value }) => value)), filter: lineTensor(kernel) }
  return Array.from(reference.forward(problem, operands).data)
}

/**
 * The input gradient as one correlation of stride 1: the spread upstream gradient, padded, under the flipped kernel. With
 * zeros around, padding is D(k − 1) − P at each end, and the result is the gradient. For the other modes padding is
 * D(k − 1), and the result is the gradient of the padded input, still to be folded. For orientation 'convolution' the
 * forward pass has flipped the kernel already, so here it is not.
 */
export function inputCorrelation(setting: GradientSetting): GradientCorrelation {
  const { filter, dilation, begin, end, paddingMode, orientation } = setting
  const reach = dilation * (filter.length - 1)
  const padding = paddingMode === 'zeros' ? ([reach - begin, reach - end] as const) : ([reach, reach] as const)
  const flipped = orientation === 'correlation'
  const kernel = flipped ? filter.toReversed() : filter
  const signal = extended(spread(setting), padding)
  return { signal, kernel, stride: 1, dilation, padding, flipped, result: correlate(signal, kernel, 1, dilation) }
}

/** The input gradient by gathering, folded where the padding mode asks for it. */
export function gatheredInput(setting: GradientSetting): readonly number[] {
  const { result } = inputCorrelation(setting)
  return setting.paddingMode === 'zeros' ? result : fold(setting, result)
}

/**
 * The filter gradient as one correlation: the padded input without its unread rest, under the upstream gradient as
 * kernel, with stride and dilation exchanged. For orientation 'convolution' it comes out reversed.
 */
export function filterCorrelation(setting: GradientSetting): GradientCorrelation {
  const { stride, dilation, begin, end, orientation } = setting
  const { rest } = sizesOf(setting)
  const padded = paddedInput(setting)
  const signal = padded.slice(0, padded.length - rest).map((value, place): SignalCell => {
    const index = place - begin
    const inside = index >= 0 && index < setting.input.length
    const kind = inside ? 'operand' : setting.paddingMode === 'zeros' ? 'padding' : 'virtual'
    return { value, kind, index: inside ? index : null }
  })
  const kernel = upstream(setting)
  return {
    signal,
    kernel,
    stride: dilation,
    dilation: stride,
    padding: [begin, end - rest],
    flipped: orientation === 'convolution',
    result: correlate(signal, kernel, dilation, stride),
  }
}

/** The filter gradient by gathering, put back in the order of the taps. */
export function gatheredFilter(setting: GradientSetting): readonly number[] {
  const { result, flipped } = filterCorrelation(setting)
  return flipped ? result.toReversed() : result
}
