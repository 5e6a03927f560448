import type { FilterGradientPlan } from '../plan/filter-gradient-plan.ts'
import { type Pass, tapsOf } from '../plan/pass.ts'
import { range } from '../range.ts'
import { type Buffers, copyOut } from './buffers.ts'
import { addDepthwise } from './depthwise-gradient.ts'
import { addDots } from './dot-gradient.ts'
import type { Machine } from './machine.ts'

/** Addresses of the operands, channels-first, and of the sums [outputChannels][filter elements], which begin as zeros. */
export interface GradientAddresses {
  readonly source: number
  readonly outputGradient: number
  readonly sums: number
}

/** Brings sums [outputChannels][filter elements] into the layout of the filter; the result is where they are then. */
function placeSums(machine: Machine, { filter, groups, rows, channels }: Pass, sums: number, buffers: Buffers): number {
  const { row, channel, taps } = filter
  if (channel === taps.length && taps.every((place, tap) => place === tap)) return sums
  const outputs = groups * rows
  const columns = channels * taps.length
  const other = buffers.allocate(outputs * columns * 4, 'operands')
  if (row > 1) {
    const placeOf = (column: number) => Math.floor(column / taps.length) * channel + taps[column % taps.length]!
    machine.scatter({
      to: other,
      toStep: row * 4,
      from: sums,
      fromStep: columns * 4,
      rows: outputs,
      columns,
      places: buffers.copy(
        Int32Array.from(range(columns), (column) => placeOf(column) * 4),
        'scratch',
      ),
    })
    return other
  }
  // Output channels are the last axis.
  machine.transpose({ to: other, toStep: outputs * 4, from: sums, rows: outputs, columns })
  taps.forEach((place, tap) => {
    machine.copyRows({
      to: sums + place * 4,
      toStep: channel * 4,
      from: other + tap * outputs * 4,
      fromStep: taps.length * outputs * 4,
      rows: channels,
      length: outputs * 4,
    })
  })
  return sums
}

/** The filter gradient of operands that lie channels-first. */
export function filterGradientOf(
  machine: Machine,
  { algorithm, plan }: FilterGradientPlan,
  operands: Omit<GradientAddresses, 'sums'>,
  buffers: Buffers,
): Float32Array {
  const { pass } = plan
  const { arena } = machine
  const rows = pass.groups * pass.rows
  const columns = pass.channels * tapsOf(pass)
  const length = rows * columns
  const sums = buffers.allocate(length * 4, 'operands')
  arena.floats(sums, length).fill(0)
  const at = { ...operands, sums }
  if (algorithm === 'depthwise') addDepthwise(machine, plan, at, buffers)
  else addDots(machine, plan, at, buffers)
  return copyOut(arena, placeSums(machine, pass, sums, buffers), length)
}
