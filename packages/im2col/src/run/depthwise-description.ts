import { depthwiseWords as word } from '../kernels/depthwise-words.ts'
import type { DepthwiseSide } from '../plan/depthwise-side.ts'
import type { Buffers } from './buffers.ts'
import type { Machine } from './machine.ts'

/** A description of a depthwise pass in memory. */
export interface Description {
  readonly about: number
  /** Writes a copy to a thread's scratch memory, with a padded plane of zeros behind it. */
  prepare(scratch: number): void
}

/** Places the description of a pass, its pointers made absolute. */
export function placeDescription(
  machine: Machine,
  { words, pointers, paddedBytes }: DepthwiseSide,
  buffers: Buffers,
): Description {
  const about = buffers.copy(words, 'filters')
  const placed = new Int32Array(machine.arena.memory.buffer, about)
  for (const at of pointers) placed[at] = about + words[at]!
  return {
    about,
    prepare(scratch) {
      const all = new Int32Array(machine.arena.memory.buffer)
      const to = scratch / 4
      const padded = scratch + word.bytes
      all.copyWithin(to, about / 4, (about + word.bytes) / 4)
      all[to + word.padded / 4] = paddedBytes && padded
      all.fill(0, padded / 4, (padded + paddedBytes) / 4)
    },
  }
}
