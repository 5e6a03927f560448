import { type Axis, outputSizeOf, type PaddingMode, sourceIndex } from '@convlaws/spec'
import { range } from '../range.ts'

/**
 * One axis of a pass: position q reads, through tap j, the source element `extended[q·stride + j·dilation]`.
 * Padding of every kind, crops and phases are nothing but the table.
 */
export interface AxisMap {
  /** Positions that the pass computes on this axis. */
  readonly outputs: number
  readonly taps: number
  readonly stride: number
  readonly dilation: number
  /** For each element of the extended source its index in the source, or −1 where zero stands. */
  readonly extended: Int32Array
  readonly sourceSize: number
  /** Position q is element first + q·step of a destination axis of `destinationSize` elements. */
  readonly first: number
  readonly step: number
  readonly destinationSize: number
}

/** An axis that both tensors of a pass have with one element: it stands for the axes that a lower rank lacks. */
export const unitAxis: AxisMap = {
  outputs: 1,
  taps: 1,
  stride: 1,
  dilation: 1,
  extended: Int32Array.of(0),
  sourceSize: 1,
  first: 0,
  step: 1,
  destinationSize: 1,
}

/** An axis of n elements that goes through as it is. */
export function identityAxis(n: number): AxisMap {
  const extended = new Int32Array(n).map((_, e) => e)
  return { ...unitAxis, outputs: n, extended, sourceSize: n, destinationSize: n }
}

/** How far positions and taps reach over an extended axis; 0 where there are no taps. */
function reach(outputs: number, taps: number, stride: number, dilation: number): number {
  return taps === 0 ? 0 : (outputs - 1) * stride + (taps - 1) * dilation + 1
}

/** The axis of forward: the input, extended by its padding, is the source. */
export function forwardAxis(axis: Axis, mode: PaddingMode): AxisMap {
  const { inputSize, filterSize: taps, stride, dilation, begin } = axis
  const outputs = outputSizeOf(axis)
  const extended = Int32Array.from(
    { length: reach(outputs, taps, stride, dilation) },
    (_, e) => sourceIndex[mode](e - begin, inputSize) ?? -1,
  )
  const place = { first: 0, step: 1, destinationSize: outputs }
  return { outputs, taps, stride, dilation, extended, sourceSize: inputSize, ...place }
}

/** An axis of the input gradient, with the place in the filter that each of its taps stands for. */
export interface Phase {
  readonly axis: AxisMap
  readonly places: readonly number[]
}

/**
 * The axis of the input gradient, zero padding, as stride-1 passes: phase a holds the input elements a, a + s, …, and
 * those places k of the filter with a + begin − k·d ≡ 0 (mod s). Element a + q·s reads outputGradient[q + (a + begin −
 * k·d)/s]. These shifts fall by a constant as k rises, so taken in falling order they are a filter with a dilation.
 */
export function inputGradientPhases(axis: Axis): Phase[] {
  const { inputSize, filterSize, stride, dilation, begin } = axis
  const sourceSize = outputSizeOf(axis)
  const everyPlace = range(filterSize).reverse()
  return range(Math.min(stride, inputSize)).map((first) => {
    const shift = (k: number) => (first + begin - k * dilation) / stride
    const places = everyPlace.filter((k) => Number.isInteger(shift(k)))
    const outputs = Math.ceil((inputSize - first) / stride)
    const taps = places.length
    const step = taps > 1 ? shift(places[1]!) - shift(places[0]!) : 1
    const lowest = taps > 0 ? shift(places[0]!) : 0
    const extended = Int32Array.from({ length: reach(outputs, taps, 1, step) }, (_, e) => {
      const source = e + lowest
      return source >= 0 && source < sourceSize ? source : -1
    })
    const place = { first, step: stride, destinationSize: inputSize }
    return { places, axis: { outputs, taps, stride: 1, dilation: step, extended, sourceSize, ...place } }
  })
}
