import type { FilterGradientPlan } from '../plan/filter-gradient-plan.ts'
import { type Pass, tapsOf } from '../plan/pass.ts'
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

/** Sums [output channel][channel · taps + tap] in the layout of the filter. */
function inFilterLayout({ filter, groups, rows, channels }: Pass, sums: Float32Array): Float32Array {
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
  { algorithm, plan }: FilterGradientPlan,
  operands: Omit<GradientAddresses, 'sums'>,
  buffers: Buffers,
): Float32Array {
  const { pass } = plan
  const { filter, groups, rows, channels } = pass
  const { arena } = machine
  const length = groups * rows * channels * tapsOf(pass)
  const sums = buffers.allocate(length * 4, 'operands')
  const view = () => arena.floats(sums, length)
  view().fill(0)
  const at = { ...operands, sums }
  if (algorithm === 'depthwise') addDepthwise(machine, plan, at, buffers)
  else addDots(machine, plan, at, buffers)
  const inOrder = filter.channel === filter.taps.length && filter.taps.every((place, tap) => place === tap)
  return inOrder ? copyOut(arena, sums, length) : inFilterLayout(pass, view())
}
