import type { Numbers } from '../backend.ts'
import { depthwiseWords as word } from '../kernels/depthwise-words.ts'
import type { DepthwisePlan } from '../plan/depthwise-plan.ts'
import { destinationPixels, type Pass, sourcePixels } from '../plan/pass.ts'
import { type Buffers, given } from './buffers.ts'
import { placeDescription } from './depthwise-description.ts'
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

/** Loads a pass of single channels. */
export function loadDepthwise(
  machine: Machine,
  plan: DepthwisePlan,
  buffers: Buffers,
  filter: Numbers,
  options: LoadOptions,
): LoadedPass {
  const { pass, paddedBytes, kernel, scratchBytes, places, unitGroups, shared } = plan
  const rows = buffers.place(given(machine.arena, filterRows(pass, filter)), 'filters')
  const { about, prepare } = placeDescription(machine, plan, buffers)
  new Int32Array(machine.arena.memory.buffer, about)[word.flags / 4] = options.flags
  machine.arena.floats(about + word.clamp, 2).set(options.clamp)
  const placesAt = places ? buffers.copy(places, 'filters') : 0
  const parts = Math.ceil(pass.groups / unitGroups)
  const [sourceBytes, planeBytes] = [sourcePixels(pass) * 4, destinationPixels(pass) * 4]

  function runUnit(unit: number, source: number, destination: number, scratch: number): void {
    const group = (unit % parts) * unitGroups
    const first = Math.floor(unit / parts) * pass.groups + group
    const channels = Math.min(unitGroups, pass.groups - group)
    const to = destination + first * pass.rows * planeBytes
    const block = scratch + word.bytes + paddedBytes
    machine.depthwise(kernel)({
      about: scratch,
      to: places ? block : to,
      from: source + first * sourceBytes,
      filter: rows + group * pass.rows * pass.filter.taps.length * 4,
      bias: options.bias && options.bias + group * pass.rows * 4,
      channels,
    })
    if (!places) return
    const stored = { rows: channels * pass.rows, columns: places.length, places: placesAt }
    machine.scatter({ ...stored, to, toStep: planeBytes, from: block, fromStep: places.length * 4 })
  }

  return {
    shared,
    run(source, destination) {
      machine.perform({
        shared,
        units: pass.batch * parts,
        scratchBytes,
        prepare,
        unit: (unit, scratch) => runUnit(unit, source, destination, scratch),
      })
    },
  }
}
