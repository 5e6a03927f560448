import { copyList, mixedCopy } from '../kernels/copy-list.ts'
import { type Pass, sourcePixels } from '../plan/pass.ts'
import { type SourceTables, stripOf } from '../plan/source-tables.ts'
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
  /** Room for the lists of a strip. */
  readonly copies: number
}

/** Packs a block of im2col whose tables are at an address. */
export function packSourceBlock(
  machine: Machine,
  pass: Pass,
  tables: SourceTables,
  tablesAt: number,
  { to, from, first, columns, block, nr, panelStep, rowBytes, copies }: SourceBlock,
): void {
  const [z, y, x] = pass.axes
  const { rows, channel, records, taps } = tables.blocks[block]!
  const fromStep = sourcePixels(pass) * 4
  const panelVectors = nr / 4
  const stripVectors = stripOf(taps, panelVectors)
  machine.packSource(panelVectors)({
    to,
    from: from + channel * fromStep,
    columns,
    first,
    vectors: Math.ceil(columns / nr) * panelVectors,
    stripVectors,
    panelStep,
    rows,
    toStep: rowBytes,
    fromStep,
    zTable: tablesAt + tables.z,
    yTable: tablesAt + tables.y,
    xTable: tablesAt + tables.x,
    kinds: tablesAt + tables.kinds,
    records: tablesAt + records,
    taps,
    copies,
    listStep: copyList.head + stripVectors * copyList.copy,
    mixedStep: stripVectors * mixedCopy.bytes,
    yOutputs: y.outputs,
    xOutputs: x.outputs,
    zStride: z.stride,
    yStride: y.stride,
    xStride: x.stride,
  })
}
