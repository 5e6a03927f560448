import { type Axis, type ConvProblem, effectiveFilterSize, outputSizeOf, restOf, sourceIndex } from '@convlaws/spec'

/** One place of an axis over which the filter slides: the input and everything virtual around or between it. */
export interface AxisPlace {
  /** Where it stands, counted so that the input begins at 0; places before it are negative. */
  readonly place: number
  /** Which input element is read here; null where a zero stands. */
  readonly source: number | null
  readonly kind: 'real' | 'padding' | 'inserted'
}

/** An axis as the filter sees it, and how the filter moves along it. */
export interface ExtendedAxis {
  readonly places: readonly AxisPlace[]
  /** How many results there are. */
  readonly results: number
  /** From one window to the next. */
  readonly step: number
  /** For each tap of the window, in order of places: which filter element, and how far it is from the window's first place. */
  readonly taps: readonly { readonly filter: number; readonly distance: number }[]
}

const range = (length: number) => Array.from({ length }, (_, place) => place)

function tapsOf({ filterSize, dilation }: Axis, isFlipped: boolean): ExtendedAxis['taps'] {
  return range(filterSize).map((tap) => ({
    filter: isFlipped ? filterSize - 1 - tap : tap,
    distance: tap * dilation,
  }))
}

/** The axis of a convolution: the input between its padding. */
export function paddedAxis(axis: Axis, { paddingMode, orientation }: ConvProblem): ExtendedAxis {
  const { inputSize, begin, end } = axis
  return {
    places: range(inputSize + begin + end).map((at) => {
      const place = at - begin
      const isReal = place >= 0 && place < inputSize
      return { place, source: sourceIndex[paddingMode](place, inputSize), kind: isReal ? 'real' : 'padding' }
    }),
    results: outputSizeOf(axis),
    step: axis.stride,
    taps: tapsOf(axis, orientation === 'convolution'),
  }
}

/**
 * The axis of a transposed convolution with zero padding, as a convolution of stride 1 with the turned filter: stride − 1
 * zeros between the elements, dilation·(filterSize − 1) − begin zeros before them (a negative number cuts), and at the
 * end as many less `end`, after the rest that the convolution did not read.
 */
export function transposedAxis(axis: Axis, { orientation }: ConvProblem): ExtendedAxis {
  const { inputSize, filterSize, stride, dilation, begin } = axis
  const reach = effectiveFilterSize(filterSize, dilation) - 1
  const inputs = outputSizeOf(axis)
  const lead = reach - begin
  const spread = (inputs - 1) * stride + 1 + restOf(axis)
  return {
    places: range(inputSize + reach).map((at) => {
      const place = at - lead
      const isReal = place >= 0 && place % stride === 0 && place / stride < inputs
      const isBetween = place >= 0 && place < spread
      return {
        place,
        source: isReal ? place / stride : null,
        kind: isReal ? 'real' : isBetween ? 'inserted' : 'padding',
      }
    }),
    results: inputSize,
    step: 1,
    taps: tapsOf(axis, orientation === 'correlation'),
  }
}
