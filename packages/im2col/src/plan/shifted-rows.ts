import { apart, multipleFrom } from '../multiple.ts'
import { range } from '../range.ts'
import type { AxisMap } from './axis-map.ts'
import { type Pass, tapsOf } from './pass.ts'
import { type SourceTables, sourceTables } from './source-tables.ts'

/**
 * How B is read without a copy for each tap: rows of the source are padded once, parted by their remainders modulo the
 * stride, and each row of B is a view of them, shifted to its tap.
 */
export interface ShiftedRows {
  /** The source as padded rows, which the packer of im2col makes: remainders, in each plane that is read, are its taps. */
  readonly padded: Pass
  readonly tables: SourceTables
  /** For each row of B its place among the padded rows of its block of k, in bytes. */
  readonly places: Int32Array
  /** Columns of a line of C, and lines of a block. */
  readonly width: number
  readonly lines: number
  /** Lines of C that read the same planes of the source, in whole blocks, and padded elements of such a plane. */
  readonly planeLines: number
  readonly planeStep: number
  /** Padded elements from what one line of C reads to what the next does, and how many one line reads. */
  readonly lineStep: number
  readonly lineReach: number
  /** Bytes of the padded rows of one plane of a channel and remainder, and of all of a block. */
  readonly rowBytes: number
  readonly panelBytes: number
}

const panelMost = 2 ** 18 // beside a block of A in the second cache
const wasteMost = 7 // part of the time of panels that is lost at the ends of lines, times the rows that packing would serve

/** An axis whose elements are read one after the other, each with those up to the stride behind it. */
function readOnce(axis: AxisMap, outputs: number, taps: number, stride: number): AxisMap {
  const extended = new Int32Array(outputs * stride).fill(-1)
  extended.set(axis.extended)
  return { ...axis, outputs, taps, stride, dilation: 1, extended }
}

/**
 * The shifted rows of a pass, for panels of nr columns and blocks of kc rows of B, so many lines at a time as have
 * `columns` columns, rounded up, but not more than `columnsMost`; where that is possible, and faster than panels.
 */
export function shiftedRows(
  pass: Pass,
  nr: number,
  kc: number,
  columns: number,
  columnsMost: number,
): ShiftedRows | undefined {
  const [z, y, x] = pass.axes
  const taps = tapsOf(pass)
  const k = pass.channels * taps
  const width = x.outputs
  const waste = multipleFrom(width, nr) / width - 1 // a narrow panel takes nearly as long as a whole one
  const remainders = Math.min(x.stride, (x.taps - 1) * x.dilation + 1)
  const pitch = multipleFrom(x.extended.length / x.stride, 4)
  const lineStep = y.stride * pitch
  const lineReach = ((y.taps - 1) * y.dilation + 1) * pitch
  const rowsOfChannel = z.taps * remainders
  if (taps < 2 || waste * pass.rows > wasteMost) return undefined
  // The channels of a block of k: it may begin and end within one.
  const blocks = range(Math.ceil(k / kc)).map((block) => {
    const channel = Math.floor((block * kc) / taps)
    return { channel, rows: (Math.ceil(Math.min(k, block * kc + kc) / taps) - channel) * rowsOfChannel }
  })
  const rows = Math.max(...blocks.map((block) => block.rows))
  const rowMost = Math.floor(panelMost / rows / 4) - 32 // elements; they lie up to 127 bytes apart
  const fitting = Math.floor((rowMost - lineReach) / lineStep) + 1
  const most = Math.min(y.outputs, fitting, Math.ceil(columns / width), Math.floor(columnsMost / width))
  if (most < 1) return undefined
  let parts = Math.ceil(y.outputs / most)
  while (z.outputs > 1 && y.outputs % parts > 0) parts++ // a block reads the planes of one z
  const lines = Math.ceil(y.outputs / parts)
  if (lines * 2 < most) return undefined
  const rowElements = (lines - 1) * lineStep + lineReach
  const padded = rowElements * blocks.reduce((sum, block) => sum + block.rows, 0)
  if (padded >= k * width * lines) return undefined
  const rowBytes = apart(rowElements * 4)
  const places = Int32Array.from({ length: k }, (_, j) => {
    const [plane, ty, tx] = [Math.floor(j / y.taps / x.taps), Math.floor(j / x.taps) % y.taps, j % x.taps] as const
    const shift = tx * x.dilation
    const first = blocks[Math.floor(j / kc)]!.channel * z.taps
    const row = (plane - first) * remainders + (shift % x.stride)
    return row * rowBytes + (ty * y.dilation * pitch + Math.floor(shift / x.stride)) * 4
  })
  const axes = [z, readOnce(y, y.extended.length, 1, 1), readOnce(x, pitch, remainders, x.stride)] as const
  const source = { ...pass, axes }
  const tables = sourceTables(source, rowsOfChannel, rowsOfChannel)
  return {
    padded: source,
    tables: { ...tables, blocks: blocks.map((block) => ({ ...tables.blocks[0]!, ...block })) },
    places,
    width,
    lines,
    planeLines: y.outputs,
    planeStep: y.extended.length * pitch,
    lineStep,
    lineReach,
    rowBytes,
    panelBytes: rows * rowBytes,
  }
}
