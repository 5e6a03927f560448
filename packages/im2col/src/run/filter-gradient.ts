import type { DotPlan } from '../plan/dot-plan.ts'
import { sourcePixels } from '../plan/pass.ts'
import { type Buffers, copyOut } from './buffers.ts'
import type { Machine } from './machine.ts'
import { packSourceBlock } from './pack-source.ts'

/** Addresses of the operands, channels-first, and of the sums [outputChannels][filter elements], which begin as zeros. */
export interface DotAddresses {
  readonly source: number
  readonly outputGradient: number
  readonly sums: number
}

/** Adds what every image and group gives to the sums. `tablesAt` is where the plan's tables are. */
function addImages(
  machine: Machine,
  plan: DotPlan,
  { source, outputGradient, sums }: DotAddresses,
  tablesAt: number,
): void {
  const { pass, columns, pixels, pixelBlock, rowBlock, inPlace, tables, panelBytes, gradientBytes, shared } = plan
  const { dot } = machine.dot(plan.kernel)
  const rowBytes = pixelBlock * 4
  const rowsPadded = gradientBytes > 0 ? Math.max(1, Math.floor(gradientBytes / rowBytes)) : pass.rows

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
    prepare: (scratch) => new Uint8Array(machine.arena.memory.buffer, scratch + panelBytes, gradientBytes).fill(0),
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

/** Sums [output channel][channel · taps + tap] in the layout of the filter. */
function inFilterLayout({ pass }: DotPlan, sums: Float32Array): Float32Array {
  const { filter, groups, rows, channels } = pass
  const { taps } = filter
  const result = new Float32Array(sums.length)
  let j = 0
  for (let group = 0; group < groups; group++) {
    for (let row = 0; row < rows; row++) {
      for (let channel = 0; channel < channels; channel++) {
        const start = group * filter.group + row * filter.row + channel * filter.channel
        for (let tap = 0; tap < taps.length; tap++) result[start + taps[tap]!] = sums[j++]!
      }
    }
  }
  return result
}

/** The filter gradient of operands that lie channels-first. */
export function filterGradientOf(
  machine: Machine,
  plan: DotPlan,
  operands: Omit<DotAddresses, 'sums'>,
  buffers: Buffers,
): Float32Array {
  const { pass, columns, tables } = plan
  const { arena } = machine
  const { filter } = pass
  const length = pass.groups * pass.rows * columns
  const sums = buffers.allocate(length * 4, 'operands')
  const view = () => new Float32Array(arena.memory.buffer, sums, length)
  view().fill(0)
  addImages(machine, plan, { ...operands, sums }, tables ? buffers.copy(tables.bytes, 'scratch') : 0)
  const inOrder = filter.channel === filter.taps.length && filter.taps.every((place, tap) => place === tap)
  return inOrder ? copyOut(arena, sums, length) : inFilterLayout(plan, view())
}
