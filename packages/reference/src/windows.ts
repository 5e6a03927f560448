import { type Axis, axesOf, type ConvProblem, outputSizeOf, sourceIndex } from '@convlaws/spec'

/** What the window reads on one spatial axis, at each of its places. */
export interface Window {
  readonly inputs: number
  readonly outputs: number
  readonly taps: number
  /** At entry y · taps + k the input element that output y reads through tap k, or −1 where that tap reads a zero. */
  readonly source: Int32Array
}

/** An axis that a problem of lower rank does not have: one element, read by one tap. */
const missing: Axis = { inputSize: 1, filterSize: 1, stride: 1, dilation: 1, begin: 0, end: 0 }

/**
 *     source(y, k) = the element that the padding mode puts at y·stride + k·dilation − begin
 *
 * For orientation 'convolution' tap k stands where tap taps − 1 − k stands for 'correlation'.
 */
function windowOf(axis: Axis, { paddingMode, orientation }: ConvProblem): Window {
  const { inputSize: inputs, filterSize: taps, stride, dilation, begin } = axis
  const outputs = outputSizeOf(axis)
  const source = new Int32Array(outputs * taps)
  for (let y = 0; y < outputs; y++) {
    for (let k = 0; k < taps; k++) {
      const place = orientation === 'convolution' ? taps - 1 - k : k
      source[y * taps + k] = sourceIndex[paddingMode](y * stride + place * dilation - begin, inputs) ?? -1
    }
  }
  return { inputs, outputs, taps, source }
}

/** The windows of a valid problem on depth, height and width. An axis that the problem does not have is one element long. */
export function windowsOf(problem: ConvProblem): { depth: Window; height: Window; width: Window } {
  const given = axesOf(problem)
  const axes = [missing, missing, ...given].slice(-3)
  const [depth, height, width] = axes.map((axis) => windowOf(axis, problem)) as [Window, Window, Window]
  return { depth, height, width }
}
