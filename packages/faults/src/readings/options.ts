import {
  type Axis,
  axesOf,
  type ConvProblem,
  effectiveFilterSize,
  explicitPadding,
  type PaddingPair,
  sizeOf,
} from '@convlaws/spec'

/** Taps of one filter plane. */
export const tapsOf = ({ filterSize }: ConvProblem): number => sizeOf(filterSize)

/** Input channels of a group. */
export const inputsPerGroup = ({ inputChannels, groups }: ConvProblem): number => inputChannels / groups

/** Output channels of a group. */
export const outputsPerGroup = ({ outputChannels, groups }: ConvProblem): number => outputChannels / groups

/** The reach of an axis' filter. */
export const reachOf = ({ filterSize, dilation }: Axis): number => effectiveFilterSize(filterSize, dilation)

/** Whether every group has one input channel, and there are several. */
export const isDepthwise = ({ groups, inputChannels }: ConvProblem): boolean => groups > 1 && groups === inputChannels

/** Whether padding is spelt 'same-upper' or 'same-lower'. */
export const isSame = ({ padding }: ConvProblem): boolean => padding === 'same-upper' || padding === 'same-lower'

/** Whether padding is a list of pairs. */
export const isList = ({ padding }: ConvProblem): boolean => typeof padding !== 'string'

/** Whether any element of padding is needed, however it is spelt. */
export const isPadded = (problem: ConvProblem): boolean =>
  explicitPadding(problem).some(([begin, end]) => begin > 0 || end > 0)

/** Whether the filter has three taps on every axis and neither stride nor dilation: where Winograd's algorithm is used. */
export const isPlainThreeByThree = ({ filterSize, strides, dilations }: ConvProblem): boolean =>
  [...strides, ...dilations].every((step) => step === 1) && filterSize.every((f) => f === 3)

/** Whether some axis has a dilation that shows: two taps or more, not adjacent. */
export const isDilated = (problem: ConvProblem): boolean =>
  axesOf(problem).some(({ filterSize, dilation }) => dilation > 1 && filterSize > 1)

/** 'same-*' padding in total, before it is clamped at zero: (⌈n / s⌉ − 1)·s + e − n. */
export const sameTotal = (axis: Axis): number =>
  (Math.ceil(axis.inputSize / axis.stride) - 1) * axis.stride + reachOf(axis) - axis.inputSize

/** The last two axes, or null where there is one only. */
export function heightAndWidth(problem: ConvProblem): { height: Axis; width: Axis; h: number; w: number } | null {
  const axes = axesOf(problem)
  const w = axes.length - 1
  return w < 1 ? null : { height: axes[w - 1]!, width: axes[w]!, h: w - 1, w }
}

/** The same problem with its padding as a list, each pair changed. */
export function withPadding(problem: ConvProblem, change: (pair: PaddingPair, axis: Axis) => PaddingPair): ConvProblem {
  const axes = axesOf(problem)
  return { ...problem, padding: explicitPadding(problem).map((pair, a) => change(pair, axes[a]!)) }
}
