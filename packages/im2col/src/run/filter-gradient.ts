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
  const tablesAt = buffers.copy(tables.bytes, 'scratch')
  const scratch = machine.scratch(plan.scratchBytes)
  const padded = scratch + panelBytes
  const copies = padded + gradientBytes
  const rowBytes = pixelBlock * 4
  const rowsPadded = gradientBytes > 0 ? Math.max(1, Math.floor(gradientBytes / rowBytes)) : pass.rows
  for (let unit = 0; unit < pass.batch * pass.groups; unit++) {
    const from = source + unit * pass.channels * sourcePixels(pass) * 4
    const gradient = outputGradient + unit * pass.rows * pixels * 4
    const c = sums + (unit % pass.groups) * pass.rows * columns * 4
    for (let first = 0; first < pixels; first += pixelBlock) {
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
        for (let k0 = 0; k0 < columns; k0 += rowBlock) {
          if (!inPlace) {
            const panel = { to: scratch, nr: 4, panelStep: 16, rowBytes }
            packSourceBlock(machine, pass, tables, tablesAt, {
              ...panel,
              from,
              first,
              columns: count,
              block: k0 / rowBlock,
              copies,
            })
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
  }
}

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
