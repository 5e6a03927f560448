import type { ConvProblem } from './contract.ts'
import { type Axis, axesOf, outputSizeOf } from './geometry.ts'
import { sourceIndex } from './source-index.ts'

/**
 * Sees one multiplication of a convolution: flat indices into the output, the input and the filter.
 * Indices are those of channels-first and oihw, whatever layouts the problem names.
 */
export type TapVisitor = (output: number, input: number, filter: number) => void

/** The taps of one plane, or of one axis of it: what each output position reads through each filter element. */
export interface PlaneTaps {
  readonly inputs: number
  readonly outputs: number
  readonly taps: number
  /** At entry output · taps + tap the index of the input element, or −1 where the tap reads zero padding. */
  readonly sources: Int32Array
}

function axisTaps(axis: Axis, { paddingMode, orientation }: ConvProblem): PlaneTaps {
  const { inputSize: inputs, filterSize: taps, stride, dilation, begin } = axis
  const outputs = outputSizeOf(axis)
  const sources = new Int32Array(outputs * taps)
  for (let y = 0; y < outputs; y++) {
    for (let k = 0; k < taps; k++) {
      const place = orientation === 'correlation' ? k : taps - 1 - k
      sources[y * taps + k] = sourceIndex[paddingMode](y * stride + place * dilation - begin, inputs) ?? -1
    }
  }
  return { inputs, outputs, taps, sources }
}

/** The taps of two groups of axes taken together, `outer` varying slower. */
function product(outer: PlaneTaps, inner: PlaneTaps): PlaneTaps {
  const outputs = outer.outputs * inner.outputs
  const taps = outer.taps * inner.taps
  const sources = new Int32Array(outputs * taps)
  let entry = 0
  for (let y = 0; y < outer.outputs; y++) {
    for (let x = 0; x < inner.outputs; x++) {
      for (let ky = 0; ky < outer.taps; ky++) {
        const row = outer.sources[y * outer.taps + ky]!
        for (let kx = 0; kx < inner.taps; kx++) {
          const column = inner.sources[x * inner.taps + kx]!
          sources[entry++] = row < 0 || column < 0 ? -1 : row * inner.inputs + column
        }
      }
    }
  }
  return { inputs: outer.inputs * inner.inputs, outputs, taps, sources }
}

/** The taps of one plane (one input channel, one output channel) of a valid problem, the same for all of them. */
export function planeTaps(problem: ConvProblem): PlaneTaps {
  return axesOf(problem)
    .map((axis) => axisTaps(axis, problem))
    .reduce(product)
}

/**
 * Calls `visit` once for each multiplication of a valid problem: all triples (output element, input element, filter
 * element) whose product is a term of the definition. Taps that read zero padding are not visited. Outputs come in
 * ascending order, and for one output the filter elements in ascending order.
 *
 *     output[n, o, y] = Σ over i, k of input[n, i, y·stride + k·dilation − begin] · filter[o, i, k]
 *
 * with k counted from the end for orientation 'convolution'. Every operation's definition follows: forward adds
 * input·filter into the output, the input gradient outputGradient·filter into the input, the filter gradient
 * outputGradient·input into the filter.
 */
export function forEachTap(problem: ConvProblem, visit: TapVisitor): void {
  const { batch, inputChannels, outputChannels, groups } = problem
  const { inputs, outputs, taps, sources } = planeTaps(problem)
  const inputsPerGroup = inputChannels / groups
  const outputsPerGroup = outputChannels / groups
  let output = 0
  for (let n = 0; n < batch; n++) {
    for (let o = 0; o < outputChannels; o++) {
      const firstChannel = n * inputChannels + Math.floor(o / outputsPerGroup) * inputsPerGroup
      for (let y = 0; y < outputs; y++) {
        let filter = o * inputsPerGroup * taps
        for (let i = 0; i < inputsPerGroup; i++) {
          const plane = (firstChannel + i) * inputs
          for (let k = y * taps; k < (y + 1) * taps; k++) {
            const source = sources[k]!
            if (source >= 0) visit(output, plane + source, filter)
            filter++
          }
        }
        output++
      }
    }
  }
}

/** Multiplications of a valid problem when every tap counts, those in the padding included: the usual cost model. */
export function multiplications(problem: ConvProblem): number {
  const { batch, inputChannels, outputChannels, groups, filterSize } = problem
  const outputs = axesOf(problem).reduce((count, axis) => count * outputSizeOf(axis), 1)
  const taps = filterSize.reduce((count, f) => count * f, 1)
  return batch * outputChannels * outputs * (inputChannels / groups) * taps
}
