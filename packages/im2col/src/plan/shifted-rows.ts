import { apart, multipleFrom } from '../multiple.ts'
import { range } from '../range.ts'
import type { AxisMap } from './axis-map.ts'
import { type Pass, tapsOf } from './pass.ts'
import { listsMost, type SourceTables, sourceTables } from './source-tables.ts'

/**
 * How B is read without a copy for each tap: rows of the source are padded once, parted by their remainders modulo the
 * stride, and each row of B is a view of them, shifted to its tap.
 */
export interface ShiftedRows {
  /** The source as padded rows, which the packer of im2col makes: remainders are its taps. */
  readonly padded: Pass
  readonly tables: SourceTables
  /** For each row of B its place among the padded rows of its block of k, in bytes. */
  readonly places: Int32Array
  /** Columns of a line of C, and lines of a block. */
  readonly width: number
  readonly lines: number
  /** Padded elements from what one line of C reads to what the next does, and how many one line reads. */
  readonly lineStep: number
  readonly lineReach: number
  /** Bytes of the padded rows of one channel and remainder, and of all of a block. */
  readonly rowBytes: number
  readonly panelBytes: number
}

const panelMost = 2 ** 18 // beside a block of A in the second cache
const wasteMost = 4 // part of the columns that is computed beyond lines, times the rows that packing would serve

/** An axis whose elements are read one after the other, each with those up to the stride behind it. */
function readOnce(axis: AxisMap, outputs: number, taps: number, stride: number): AxisMap {
  const extended = new Int32Array(outputs * stride).fill(-1)
  extended.set(axis.extended)
  return { ...axis, outputs, taps, stride, dilation: 1, extended }
}

/**
 * The shifted rows of a pass, for panels of nr columns, blocks of kc rows of B, `columns` columns at a time or a few more,
 * but not more than `columnsMost`; where that is possible, and faster than panels.
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
  const waste = multipleFrom(width, nr) / width - 1
  const remainders = Math.min(x.stride, (x.taps - 1) * x.dilation + 1)
  const pitch = multipleFrom(x.extended.length / x.stride, 4)
  const lineStep = y.stride * pitch
  const lineReach = ((y.taps - 1) * y.dilation + 1) * pitch
  const possible = z.taps === 1 && z.outputs === 1 && width <= columnsMost && remainders <= listsMost
  const pays = remainders * lineStep < taps * width && waste * pass.rows <= wasteMost
  if (!possible || !pays) return undefined
  // The channels of a block of k: it may begin and end within one.
  const blocks = range(Math.ceil(k / kc)).map((block) => {
    const channel = Math.floor((block * kc) / taps)
    return { channel, rows: (Math.ceil(Math.min(k, block * kc + kc) / taps) - channel) * remainders }
  })
  const rows = Math.max(...blocks.map((block) => block.rows))
  const rowMost = Math.floor(panelMost / rows / 4) - 32 // elements; they lie up to 127 bytes apart
  const fitting = Math.floor((rowMost - lineReach) / lineStep) + 1
  const most = Math.min(y.outputs, fitting, Math.ceil(columns / width), Math.floor(columnsMost / width))
  if (most < 1) return undefined
  const lines = Math.ceil(y.outputs / Math.ceil(y.outputs / most))
  const rowBytes = apart(((lines - 1) * lineStep + lineReach) * 4)
  const places = Int32Array.from({ length: k }, (_, j) => {
    const [channel, ty, tx] = [Math.floor(j / taps), Math.floor((j % taps) / x.taps), j % x.taps] as const
    const shift = tx * x.dilation
    const row = (channel - blocks[Math.floor(j / kc)]!.channel) * remainders + (shift % x.stride)
    return row * rowBytes + (ty * y.dilation * pitch + Math.floor(shift / x.stride)) * 4
  })
  const axes = [z, readOnce(y, y.extended.length, 1, 1), readOnce(x, pitch, remainders, x.stride)] as const
  const padded = { ...pass, axes }
  const tables = sourceTables(padded, remainders, remainders)
  return {
    padded,
    tables: { ...tables, blocks: blocks.map((block) => ({ ...tables.blocks[0]!, ...block })) },
    places,
    width,
    lines,
    lineStep,
    lineReach,
    rowBytes,
    panelBytes: rows * rowBytes,
  }
}
