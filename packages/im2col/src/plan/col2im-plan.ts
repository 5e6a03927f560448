import { axesOf, type ConvProblem, outputSizeOf, sizeOf } from '@convlaws/spec'
import type { Blocking } from '../explanation.ts'
import type { GemmKernel } from '../kernels/gemm-table.ts'
import { range } from '../range.ts'
import { type AxisMap, identityAxis, unitAxis } from './axis-map.ts'
import { type GemmPlan, gemmPlan } from './gemm-plan.ts'
import { inThree } from './pass.ts'
import { filterSteps } from './steps.ts'

/** An axis of the destination: a window of an extended axis, on which every product has a place. */
export interface Window {
  readonly extended: number
  readonly begin: number
  readonly size: number
}

/**
 * How the gradient of an input of few channels is computed: each source pixel is multiplied with every tap, and the
 * products are added where they belong. Windows are not packed, which with few channels takes longer than to multiply them.
 */
export interface Col2imPlan {
  /** Rows: channels and taps of the destination. Its destination is the extended one. */
  readonly gemm: GemmPlan
  readonly kernel: GemmKernel
  readonly blocking: Blocking
  readonly scratchBytes: number
  /** Destination channels, of all images and groups; in order they take their bias from `channels`. */
  readonly planes: number
  readonly channels: number
  readonly windows: readonly [Window, Window, Window]
}

/** Rows of C and where they are added. */
export interface Folds {
  /** For each row [which row of C, its place in the destination of an image and group in bytes]. */
  readonly rows: Int32Array
  /** Bytes of the extended destination of one image and group. */
  readonly bytes: number
}

const channelsMost = 4 // of the destination; with more, a packed window is used often enough
const channelsRatio = 4 // source channels to each of the destination

/** Whether an input gradient, of zero padding, is computed by col2im: by the problem alone, since its sums have another order than im2col's. */
export function isCol2im({ groups, inputChannels, outputChannels, filterSize }: ConvProblem): boolean {
  const rows = inputChannels / groups
  const few = rows <= channelsMost && rows * channelsRatio <= outputChannels / groups
  return few && sizeOf(filterSize) > 1
}

/** The plan of an input gradient that {@link isCol2im}, computed by a kernel that fits rows and columns of the product. */
export function col2imPlan(problem: ConvProblem, choose: (m: number, n: number) => GemmKernel): Col2imPlan {
  const { batch, groups, inputChannels, outputChannels, orientation, filterSize } = problem
  const axes = axesOf(problem)
  const steps = filterSteps(problem)
  const taps = sizeOf(filterSize)
  const channels = inputChannels / groups
  const windows = inThree(
    axes.map(({ inputSize, begin, end }): Window => ({ extended: inputSize + begin + end, begin, size: inputSize })),
    { extended: 1, begin: 0, size: 1 },
  )
  const maps = axes.map((axis): AxisMap => {
    const destinationSize = axis.inputSize + axis.begin + axis.end
    return { ...identityAxis(outputSizeOf(axis)), step: axis.stride, destinationSize }
  })
  // Places of the taps in the extended destination, the last tap first: so an element receives source pixels in order,
  // wherever the columns of C are cut.
  let places = [{ tap: 0, place: 0 }]
  axes.forEach(({ filterSize: size, dilation }, a) => {
    const last = windows[windows.length - axes.length + a]!.extended
    places = places.flatMap(({ tap, place }) =>
      range(size)
        .reverse()
        .map((k) => ({
          tap: tap * size + (orientation === 'convolution' ? size - 1 - k : k),
          place: place * last + k * dilation,
        })),
    )
  })
  // Taps and channels of a filter lie a step apart in every layout: as taps of a channel or as channels of a tap.
  const tapFirst = steps.tap < steps.input
  const planeBytes = sizeOf(windows.map(({ extended }) => extended)) * 4
  const rows = range(channels).map((channel) =>
    places.map(({ tap, place }) => [
      tapFirst ? channel * taps + tap : tap * channels + channel,
      channel * planeBytes + place * 4,
    ]),
  )
  const folds = { rows: Int32Array.from(rows.flat(2)), bytes: channels * planeBytes }
  const filter = {
    group: (outputChannels / groups) * steps.output,
    row: Math.min(steps.tap, steps.input),
    channel: steps.output,
    taps: Int32Array.of(0),
  }
  const pass = {
    batch,
    groups,
    rows: channels * taps,
    channels: outputChannels / groups,
    axes: inThree(maps, unitAxis),
    filter,
  }
  const kernel = choose(pass.rows, sizeOf(maps.map(({ outputs }) => outputs)))
  const gemm = gemmPlan(pass, kernel, { folds })
  const { blocking, scratchBytes } = gemm
  return { gemm, kernel, blocking, scratchBytes, planes: batch * inputChannels, channels: inputChannels, windows }
}
