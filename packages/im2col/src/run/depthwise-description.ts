import { depthwiseWords as word } from '../kernels/depthwise-words.ts'
import type { DepthwisePlan } from '../plan/depthwise-plan.ts'
import type { Buffers } from './buffers.ts'
import type { Machine } from './machine.ts'

/** A description of a depthwise plan in memory. */
export interface Description {
  readonly about: number
  /** Writes a copy to a thread's scratch memory, with a padded plane of zeros behind it. */
  prepare(scratch: number): void
}

/** Places the description of a plan, its pointers made absolute. */
export function placeDescription(
  machine: Machine,
  { bytes: description, pointers, paddedBytes }: DepthwisePlan,
  buffers: Buffers,
): Description {
  const about = buffers.copy(description, 'filters')
  const view = new DataView(machine.arena.memory.buffer, about)
  for (const at of pointers) view.setUint32(at, about + view.getUint32(at, true), true)
  return {
    about,
    prepare(scratch) {
      const bytes = new Uint8Array(machine.arena.memory.buffer)
      bytes.copyWithin(scratch, about, about + word.bytes)
      const padded = scratch + word.bytes
      new DataView(bytes.buffer).setUint32(scratch + word.padded, paddedBytes > 0 ? padded : 0, true)
      bytes.fill(0, padded, padded + paddedBytes)
    },
  }
}
