import type { DotPlan } from '../plan/dot-plan.ts'
import { sourcePixels } from '../plan/pass.ts'
import type { Buffers } from './buffers.ts'
import type { GradientAddresses } from './filter-gradient.ts'
import type { Machine } from './machine.ts'
import { packSourceBlock } from './pack-source.ts'

/** Adds what every image and group gives to the sums. */
export function addDots(
  machine: Machine,
  plan: DotPlan,
  { source, outputGradient, sums }: GradientAddresses,
  buffers: Buffers,
): void {
  const { pass, columns, pixels, pixelBlock, rowBlock, inPlace, tables, panelBytes, gradientBytes, shared } = plan
  const dot = machine.dot(plan.kernel)
  const tablesAt = tables ? buffers.copy(tables.words, 'scratch') : 0
  const rowBytes = pixelBlock * 4
  const rowsPadded = Math.floor(gradientBytes / rowBytes) || pass.rows

  /** Adds what a block of pixels of an image gives to columns [start, end) of a group. */
  function addBlock(image: number, group: number, first: number, [start, end]: Range, scratch: number): void {
    const padded = scratch + panelBytes
    const copies = padded + gradientBytes
    const unit = image * pass.groups + group
    const from = source + unit * pass.channels * sourcePixels(pass) * 4
    const gradient = outputGradient + unit * pass.rows * pixels * 4
    const c = sums + group * pass.rows * columns * 4
    const count = Math.min(pixelBlock, pixels - first)
    const vectors = Math.ceil(count / 4)
    for (let row = 0; row < pass.rows; row += rowsPadded) {
      const rows = Math.min(rowsPadded, pass.rows - row)
      let a = gradient + (row * pixels + first) * 4
      let aStep = pixels * 4
      if (count % 4 !== 0) {
        machine.copyRows({ to: padded, toStep: rowBytes, from: a, fromStep: aStep, rows, length: count * 4 })
        a = padded
        aStep = rowBytes
      }
      for (let k0 = start; k0 < end; k0 += rowBlock) {
        if (tables) {
          const panel = { to: scratch, nr: 4, panelStep: 16, rowBytes, copies }
          const block = { from, first, columns: count, block: k0 / rowBlock }
          packSourceBlock(machine, pass, tables, tablesAt, { ...panel, ...block })
        }
        dot({
          m: rows,
          n: Math.min(rowBlock, columns - k0),
          vectors,
          a,
          aStep,
          b: inPlace ? from + (k0 * pixels + first) * 4 : scratch,
          bStep: inPlace ? pixels * 4 : rowBytes,
          c: c + (row * columns + k0) * 4,
          cStep: columns * 4,
        })
      }
    }
  }

  const unitColumns = shared ? rowBlock : columns
  const parts = Math.ceil(columns / unitColumns)
  machine.perform({
    shared,
    units: pass.groups * parts,
    scratchBytes: plan.scratchBytes,
    // Only the last block of pixels is copied, always to the same places: what fills its vectors up stays zero.
    prepare: (scratch) => machine.arena.floats(scratch + panelBytes, gradientBytes / 4).fill(0),
    unit(unit, scratch) {
      const start = (unit % parts) * unitColumns
      const range: Range = [start, Math.min(columns, start + unitColumns)]
      // Images and blocks of pixels in order, so that sums are the same however columns are shared.
      for (let image = 0; image < pass.batch; image++) {
        for (let first = 0; first < pixels; first += pixelBlock) {
          addBlock(image, Math.floor(unit / parts), first, range, scratch)
        }
      }
    },
  })
}

/** From the first to the one behind the last. */
type Range = readonly [start: number, end: number]
