import {
  type Axis,
  axesOf,
  type ConvProblem,
  outputSize,
  type PlaneTaps,
  type Shape,
  sourceIndex,
} from '@convlaws/spec'

/** What tap k of window y reads on one axis: an index of the input's axis, or null where it reads zero. */
export type AxisReader = (y: number, k: number) => number | null

/** What every tap of every window reads in one plane, as in spec's PlaneTaps, and the number of windows on each axis. */
export interface Windows extends PlaneTaps {
  readonly size: Shape
}

type Mode = Pick<ConvProblem, 'paddingMode' | 'orientation'>

/** Where tap k of window y stands on an axis whose input begins at 0; below zero and from inputSize on it is padding. */
export function virtualIndex(
  { filterSize, stride, dilation, begin }: Axis,
  { orientation }: Pick<Mode, 'orientation'>,
): (y: number, k: number) => number {
  const last = filterSize - 1
  return orientation === 'correlation'
    ? (y, k) => y * stride + k * dilation - begin
    : (y, k) => y * stride + (last - k) * dilation - begin
}

/** The right reader of an axis. */
export function axisReader(axis: Axis, mode: Mode): AxisReader {
  const source = sourceIndex[mode.paddingMode]
  const index = virtualIndex(axis, mode)
  return (y, k) => source(index(y, k), axis.inputSize)
}

function axisWindows(axis: Axis, outputs: number, reader: AxisReader): Windows {
  const { inputSize: inputs, filterSize: taps } = axis
  const sources = new Int32Array(outputs * taps)
  for (let y = 0; y < outputs; y++) for (let k = 0; k < taps; k++) sources[y * taps + k] = reader(y, k) ?? -1
  return { inputs, outputs, taps, sources, size: [outputs] }
}

/** The plane of no axes: one window with one tap, which reads the one element. */
const point: Windows = { inputs: 1, outputs: 1, taps: 1, sources: Int32Array.of(0), size: [] }

/** Two groups of axes taken together, `outer` varying slower. What lies behind the last row of both is zero. */
function product(outer: Windows, inner: Windows): Windows {
  const inputs = outer.inputs * inner.inputs
  const outputs = outer.outputs * inner.outputs
  const taps = outer.taps * inner.taps
  const sources = new Int32Array(outputs * taps)
  for (let entry = 0; entry < sources.length; entry++) {
    const y = Math.floor(entry / taps)
    const k = entry % taps
    const row = outer.sources[Math.floor(y / inner.outputs) * outer.taps + Math.floor(k / inner.taps)]!
    const column = inner.sources[(y % inner.outputs) * inner.taps + (k % inner.taps)]!
    const source = row * inner.inputs + column
    sources[entry] = row < 0 || column < 0 || source >= inputs ? -1 : source
  }
  return { inputs, outputs, taps, sources, size: [...outer.size, ...inner.size] }
}

/**
 * Windows whose axes are read by the given readers. `size` is the number of windows on each axis, by default the
 * problem's output size; what is below zero counts as zero. A reader that leaves its row reads on in the next one.
 */
export function windowsBy(
  problem: ConvProblem,
  reader: (axis: Axis, a: number) => AxisReader,
  size: Shape = outputSize(problem),
): Windows {
  return axesOf(problem)
    .map((axis, a) => axisWindows(axis, Math.max(0, size[a]!), reader(axis, a)))
    .reduce(product, point)
}

/** The right windows, but for what `change` says of an axis and what `mode` says of padding and orientation. */
export function windowsWith(
  problem: ConvProblem,
  change: (axis: Axis, a: number) => Partial<Axis>,
  mode: Partial<Mode> & { readonly size?: Shape } = {},
): Windows {
  return windowsBy(
    problem,
    (axis, a) => axisReader({ ...axis, ...change(axis, a) }, { ...problem, ...mode }),
    mode.size,
  )
}

/** The right windows of a problem. */
export function rightWindows(problem: ConvProblem): Windows {
  return windowsWith(problem, () => ({}))
}
