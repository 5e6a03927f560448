import type { Numbers } from '../backend.ts'
import type { DepthwiseKernel } from '../kernels/depthwise-table.ts'
import { depthwiseWords as word } from '../kernels/depthwise-words.ts'
import type { DepthwisePlan } from '../plan/depthwise-plan.ts'
import { destinationPixels, type Pass, sourcePixels } from '../plan/pass.ts'
import { sidesOf } from '../plan/sides.ts'
import { type Buffers, bring, type Given, given, numbersOf } from './buffers.ts'
import { placeDescription } from './depthwise-description.ts'
import { type LoadedPass, type LoadOptions, passOf } from './loaded-pass.ts'
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

/** A side of a plan whose filter and description are placed. */
interface LoadedSide {
  readonly filter: number
  readonly taps: number
  readonly kernel: DepthwiseKernel
  /** From the start of scratch memory to the description and the padded plane, in bytes. */
  readonly at: number
  readonly prepare: (scratch: number) => void
}

/** Loads a pass of single channels, or two side by side. */
export function loadDepthwise(
  machine: Machine,
  plan: DepthwisePlan,
  buffers: Buffers,
  filter: Given,
  options: LoadOptions,
): LoadedPass {
  const { pass, blockBytes, scratchBytes, places, unitGroups, shared } = plan
  let blocksAt = 0
  const sides = sidesOf(plan).map((side): LoadedSide => {
    const rows = buffers.place(given(machine.arena, filterRows(side.pass, numbersOf(machine.arena, filter))), 'filters')
    const { about, prepare } = placeDescription(machine, side, buffers)
    new Int32Array(machine.arena.memory.buffer, about)[word.flags / 4] = options.flags
    machine.arena.floats(about + word.clamp, 2).set(options.clamp)
    const at = blocksAt
    blocksAt += word.bytes + side.paddedBytes
    return { filter: rows, taps: side.pass.filter.taps.length, kernel: side.kernel, at, prepare }
  })
  const placesAt = places ? buffers.copy(places, 'filters') : 0
  const parts = Math.ceil(pass.groups / unitGroups)
  const [pixels, planeBytes] = [sourcePixels(pass), destinationPixels(pass) * 4]

  function runUnit(unit: number, scratch: number, source: number, destination: number, array?: Given): void {
    const group = (unit % parts) * unitGroups
    const first = Math.floor(unit / parts) * pass.groups + group
    const channels = Math.min(unitGroups, pass.groups - group)
    const to = destination + first * pass.rows * planeBytes
    const from = array
      ? bring(machine.arena, array, first * pixels, channels * pixels, source)
      : source + first * pixels * 4
    const block = scratch + blocksAt
    sides.forEach(({ filter, taps, kernel, at }, j) => {
      machine.depthwise(kernel)({
        about: scratch + at,
        to: places ? block + j * blockBytes : to,
        from,
        filter: filter + group * pass.rows * taps * 4,
        bias: options.bias && options.bias + group * pass.rows * 4,
        channels,
      })
    })
    if (!places) return
    const stored = { rows: channels * pass.rows, columns: places.length, places: placesAt }
    const put = { ...stored, to, toStep: planeBytes, from: block, fromStep: places.length * 4 }
    const run = pass.axes[2].outputs
    if (plan.beside) machine.interleave({ ...put, beside: blockBytes, firstRun: run, run })
    else machine.scatter(put)
  }

  return passOf(machine, {
    shared,
    piece: shared ? 0 : unitGroups * pixels,
    units: pass.batch * parts,
    scratchBytes,
    prepare(scratch) {
      for (const { at, prepare } of sides) prepare(scratch + at)
    },
    unit: runUnit,
  })
}
