import type { Numbers } from '../backend.ts'
import type { DotPlan } from '../plan/dot-plan.ts'
import { sourcePixels } from '../plan/pass.ts'
import type { Buffers } from './buffers.ts'
import type { Machine } from './machine.ts'
import { packSourceBlock } from './pack-source.ts'

/** Addresses of the operands, channels-first, and of the sums [outputChannels][filter elements], which begin as zeros. */
export interface DotAddresses {
  readonly source: number
  readonly outputGradient: number
  readonly sums: number
}

/** Copies pixels of some rows of the output gradient, each filled up with zeros to a multiple of four. */
function padRows(
  machine: Machine,
  from: number,
  fromStep: number,
  to: number,
  toStep: number,
  rows: number,
  n: number,
) {
  const numbers = new Float32Array(machine.arena.memory.buffer)
  for (let r = 0; r < rows; r++) {
    const [source, target] = [(from + r * fromStep) / 4, (to + r * toStep) / 4]
    numbers.copyWithin(target, source, source + n)
    numbers.fill(0, target + n, target + toStep / 4)
  }
}

/** Adds the filter gradient of every image and group to the sums. */
export function addFilterGradient(
  machine: Machine,
  plan: DotPlan,
  { source, outputGradient, sums }: DotAddresses,
  buffers: Buffers,
): void {
  const { pass, columns, pixels, pixelBlock, rowBlock, inPlace, tables, panelBytes, gradientBytes } = plan
  const { dot } = machine.dot(plan.kernel)
  const tablesAt = tables ? buffers.copy(tables.bytes, 'scratch') : 0
  const rowBytes = pixelBlock * 4
  const rowsPadded = gradientBytes > 0 ? Math.max(1, Math.floor(gradientBytes / rowBytes)) : pass.rows

  /** Adds what an image gives to some rows of im2col, [k0, end), of a group. */
  function addImage(image: number, group: number, first: number, [start, end]: Range, scratch: number): void {
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
        padRows(machine, a, aStep, padded, rowBytes, rows, count)
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

  /** Images and blocks of pixels in order, so that sums are the same however rows are shared. */
  function addRows(group: number, rows: Range, scratch: number): void {
    for (let image = 0; image < pass.batch; image++) {
      for (let first = 0; first < pixels; first += pixelBlock) addImage(image, group, first, rows, scratch)
    }
  }

  const { shared, scratchBytes } = plan
  const unitRows = shared ? rowBlock : columns
  const parts = Math.ceil(columns / unitRows)
  machine.perform({
    shared,
    units: pass.groups * parts,
    scratchBytes,
    unit(unit, scratch) {
      const k0 = (unit % parts) * unitRows
      addRows(Math.floor(unit / parts), [k0, Math.min(columns, k0 + unitRows)], scratch)
    },
  })
}

/** From the first to the one behind the last. */
type Range = readonly [start: number, end: number]

/** Brings sums [outputChannels][channel · taps + tap] into the layout of the filter. */
export function toFilterLayout({ pass }: DotPlan, sums: Float32Array): Numbers {
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
