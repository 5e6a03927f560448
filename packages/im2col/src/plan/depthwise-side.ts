import { type DepthwiseKernel, depthwiseKernels } from '../kernels/depthwise-table.ts'
import { depthwiseWords as word } from '../kernels/depthwise-words.ts'
import type { SimdFeature } from '../kernels/simd-feature.ts'
import { multipleFrom } from '../multiple.ts'
import type { AxisMap } from './axis-map.ts'
import type { Axes, Pass } from './pass.ts'

/** What a depthwise kernel reads about one pass. */
export interface DepthwiseSide {
  readonly pass: Pass
  readonly kernel: DepthwiseKernel
  /** Bytes of the padded plane; 0 where the source itself is read. */
  readonly paddedBytes: number
  /** The description and its lists; pointers count bytes from its start. */
  readonly words: Int32Array
  /** Words of the description that are such pointers. */
  readonly pointers: readonly number[]
}

/** How rows of the extended x axis are laid out: phase e mod s first, so that a stride reads neighbours. */
function rowLayout({ extended, stride }: AxisMap) {
  const columns = Math.ceil(extended.length / stride)
  const placeOf = (e: number) => (e % stride) * columns + Math.floor(e / stride)
  return { columns, placeOf, pitch: multipleFrom(columns * stride, 4) }
}

/** The first and the end of the longest run of an extended axis that reads neighbours one after the other. */
function longestRun(extended: Int32Array): readonly [first: number, end: number] {
  let best: readonly [number, number] = [0, 0]
  let first = 0
  for (let e = 1; e <= extended.length; e++) {
    // Padding is −1, so that 0 is one more than it without being its neighbour.
    if (e < extended.length && extended[e]! > 0 && extended[e] === extended[e - 1]! + 1) continue
    if (extended[first]! >= 0 && e - first > best[1] - best[0]) best = [first, e]
    first = e
  }
  return best
}

/** The copies that fill a row of the padded plane, four words each, as copyWords says. */
export function copiesOf(axis: AxisMap): { vectors: number[]; pairs: number[]; singles: number[] } {
  const { extended, stride } = axis
  const { placeOf } = rowLayout(axis)
  const [first, end] = longestRun(extended)
  const copies = { vectors: [] as number[], pairs: [] as number[], singles: [] as number[] }
  const copy = (list: number[], e: number, times = 1) => {
    list.push(extended[e]! * 4, placeOf(e) * 4, (placeOf(e + 1) - placeOf(e)) * 4, times)
  }
  const width = stride === 1 ? 4 : 8
  const times = stride <= 2 ? Math.floor((end - first) / width) : 0
  if (times > 0) {
    const list = stride === 1 ? copies.vectors : copies.pairs
    copy(list, first, times)
    // The last copy overlaps the one before it.
    if (first + times * width < end) copy(list, end - width)
  }
  extended.forEach((source, e) => {
    const isCopied = times > 0 && e >= first && e < end
    if (source >= 0 && !isCopied) copy(copies.singles, e)
  })
  return copies
}

/** The rows of the source that are copied, in bytes: [source, place]. Rows of padding stay as they are, zero. */
const rowsOf = ([z, y, x]: Axes, pitch: number) =>
  [...z.extended].flatMap((zSource, plane) =>
    [...y.extended].flatMap((ySource, row) =>
      zSource < 0 || ySource < 0
        ? []
        : [(zSource * y.sourceSize + ySource) * x.sourceSize * 4, (plane * y.extended.length + row) * pitch * 4],
    ),
  )

const isSource = ({ extended, sourceSize, stride }: AxisMap) =>
  stride === 1 && extended.length === sourceSize && extended.every((source, e) => source === e)

/** Bytes of a padded plane. */
export const paddedBytesOf = ([z, y, x]: Axes): number => z.extended.length * y.extended.length * rowLayout(x).pitch * 4

function kernelFor({ axes }: Pass, feature: SimdFeature, generic: boolean): DepthwiseKernel {
  const [z, y, x] = axes
  const isSpecial = !generic && z.taps === 1 && x.dilation === 1
  const fits = ({ taps, stride }: DepthwiseKernel) =>
    !taps || (isSpecial && y.taps === taps[0] && x.taps === taps[1] && x.stride === stride)
  return depthwiseKernels.find((kernel) => kernel.feature === feature && fits(kernel))!
}

type Word = keyof typeof word
const wordAt = (name: string) => word[name as Word] / 4

/** Describes a pass of single channels; `generic` forces the kernel that fits every problem. */
export function depthwiseSide(pass: Pass, feature: SimdFeature, generic: boolean): DepthwiseSide {
  const [z, y, x] = pass.axes
  const direct = isSource(x) && [z, y].every((axis) => isSource({ ...axis, stride: 1 }))
  const layout = rowLayout(x)
  const { columns, placeOf } = layout
  const pitch = direct ? x.sourceSize : layout.pitch
  const rows = direct ? [] : rowsOf(pass.axes, pitch)
  const copies = direct ? { vectors: [], pairs: [], singles: [] } : copiesOf(x)
  const tapTable: number[] = []
  for (let tz = 0; tz < z.taps; tz++) {
    for (let ty = 0; ty < y.taps; ty++) {
      const line = (tz * z.dilation * y.extended.length + ty * y.dilation) * pitch
      for (let tx = 0; tx < x.taps; tx++) tapTable.push((line + placeOf(tx * x.dilation)) * 4)
    }
  }
  const lists = { rowTable: rows, ...copies, tapTable } satisfies { [name in Word]?: readonly number[] }
  const numbers = {
    rows: rows.length / 2,
    vectorCount: copies.vectors.length / 4,
    pairCount: copies.pairs.length / 4,
    singleCount: copies.singles.length / 4,
    sourceStep: z.sourceSize * y.sourceSize * x.sourceSize * 4,
    destinationStep: z.outputs * y.outputs * x.outputs * 4,
    zOutputs: z.outputs,
    yOutputs: y.outputs,
    xOutputs: x.outputs,
    zStep: z.stride * y.extended.length * pitch * 4,
    yStep: y.stride * pitch * 4,
    tapStep: y.dilation * pitch * 4,
    oddStep: columns * 4,
    taps: tapTable.length,
    multiplier: pass.rows,
  } satisfies { [name in Word]?: number }
  let end = word.bytes / 4
  const words = new Int32Array(Object.values(lists).reduce((n, list) => n + list.length, end))
  for (const [name, n] of Object.entries(numbers)) words[wordAt(name)] = n
  for (const [name, list] of Object.entries(lists)) {
    words[wordAt(name)] = end * 4
    words.set(list, end)
    end += list.length
  }
  return {
    pass,
    kernel: kernelFor(pass, feature, generic),
    paddedBytes: direct ? 0 : paddedBytesOf(pass.axes),
    words,
    pointers: Object.keys(lists).map(wordAt),
  }
}
