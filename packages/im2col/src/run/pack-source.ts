import { type Pass, sourcePixels, tapsOf } from '../plan/pass.ts'
import type { SourceTables } from '../plan/source-tables.ts'
import type { Machine } from './machine.ts'

/** A block of im2col: columns from `first` on, and the rows of one block of tap records. */
export interface SourceBlock {
  readonly to: number
  /** The source of one image and group. */
  readonly from: number
  readonly first: number
  readonly columns: number
  /** Which block of rows. */
  readonly block: number
  /** Columns of a panel, a multiple of 4, and bytes from one panel to the next. */
  readonly nr: number
  readonly panelStep: number
  /** Bytes of a row of a panel. */
  readonly rowBytes: number
}

/** Packs a block of im2col whose tables are at an address. */
export function packSourceBlock(
  machine: Machine,
  pass: Pass,
  tables: SourceTables,
  tablesAt: number,
  { to, from, first, columns, block, nr, panelStep, rowBytes }: SourceBlock,
): void {
  const [z, y, x] = pass.axes
  const taps = tapsOf(pass)
  machine.packSource({
    to,
    from,
    columns,
    vectors: (Math.ceil(columns / nr) * nr) / 4,
    panelVectors: nr / 4,
    panelStep,
    toStep: taps * rowBytes,
    fromStep: sourcePixels(pass) * 4,
    zTable: tablesAt + tables.z,
    yTable: tablesAt + tables.y,
    xTable: tablesAt + tables.x,
    kinds: tablesAt + tables.kinds,
    records: tablesAt + tables.records[block]!,
    taps,
    qz: Math.floor(first / (y.outputs * x.outputs)),
    qy: Math.floor(first / x.outputs) % y.outputs,
    qx: first % x.outputs,
    yOutputs: y.outputs,
    xOutputs: x.outputs,
    zStride: z.stride,
    yStride: y.stride,
    xStride: x.stride,
  })
}
