import type { Numbers } from '../backend.ts'
import { depthwiseWords as word } from '../kernels/depthwise-words.ts'
import { storeFlags } from '../kernels/gemm.ts'
import type { DepthwisePlan } from '../plan/depthwise-plan.ts'
import { destinationPixels, type Pass, sourcePixels } from '../plan/pass.ts'
import { type Buffers, given } from './buffers.ts'
import type { LoadedPass, LoadOptions } from './loaded-pass.ts'
import type { Machine } from './machine.ts'

/** The filter as [destination channel][tap], whatever its layout was. */
function filterRows({ groups, rows, filter }: Pass, numbers: Numbers): Float32Array {
  const { taps } = filter
  const packed = new Float32Array(groups * rows * taps.length)
  let j = 0
  for (let group = 0; group < groups; group++) {
    for (let row = 0; row < rows; row++) {
      const start = group * filter.group + row * filter.row
      for (let tap = 0; tap < taps.length; tap++) packed[j++] = numbers[start + taps[tap]!]!
    }
  }
  return packed
}

/** A description of the plan at an address, its pointers made absolute. */
function placeDescription(machine: Machine, plan: DepthwisePlan, buffers: Buffers, options: LoadOptions): number {
  const about = buffers.copy(plan.bytes, 'filters')
  const view = new DataView(machine.arena.memory.buffer, about)
  for (const at of plan.pointers) view.setUint32(at, about + view.getUint32(at, true), true)
  const [least, most] = options.clamp
  view.setUint32(word.flags, (options.bias ? storeFlags.bias : 0) + (options.clamps ? storeFlags.clamp : 0), true)
  view.setFloat32(word.least, least, true)
  view.setFloat32(word.most, most, true)
  return about
}

/** Loads a pass of single channels. */
export function loadDepthwise(
  machine: Machine,
  plan: DepthwisePlan,
  buffers: Buffers,
  filter: Numbers,
  options: LoadOptions,
): LoadedPass {
  const { pass, paddedBytes, kernel, scratchBytes } = plan
  const rows = buffers.place(given(machine.arena, filterRows(pass, filter)), 'filters')
  const about = placeDescription(machine, plan, buffers, options)
  const imageBytes = {
    from: pass.groups * sourcePixels(pass) * 4,
    to: pass.groups * pass.rows * destinationPixels(pass) * 4,
  }
  return {
    scratchBytes,
    run(source, destination, scratch) {
      const { buffer } = machine.arena.memory
      new DataView(buffer, about).setUint32(word.padded, paddedBytes > 0 ? scratch : 0, true)
      new Uint8Array(buffer, scratch, paddedBytes).fill(0)
      const { depthwise } = machine.depthwise(kernel)
      for (let image = 0; image < pass.batch; image++) {
        depthwise({
          about,
          to: destination + image * imageBytes.to,
          from: source + image * imageBytes.from,
          filter: rows,
          bias: options.bias,
          channels: pass.groups,
        })
      }
    },
  }
}
