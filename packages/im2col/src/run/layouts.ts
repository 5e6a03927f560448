import { type ConvProblem, type Layout, outputSize, sizeOf } from '@convlaws/spec'
import { pieceElements } from '../memory/piece-elements.ts'
import { multipleFrom } from '../multiple.ts'
import { type Buffers, bring, type Given } from './buffers.ts'
import type { Machine } from './machine.ts'

/** Extents of an activation. */
export interface Extents {
  readonly batch: number
  readonly channels: number
  readonly pixels: number
}

/** Extents of what has the shape of the input. */
export const inputExtents = ({ batch, inputChannels, inputSize }: ConvProblem): Extents => ({
  batch,
  channels: inputChannels,
  pixels: sizeOf(inputSize),
})

/** Extents of what has the shape of the output. */
export const outputExtents = (problem: ConvProblem): Extents => ({
  batch: problem.batch,
  channels: problem.outputChannels,
  pixels: sizeOf(outputSize(problem)),
})

/** Whether an activation has the same bytes in either layout, or is in channels-first. */
export const isEitherLayout = (layout: Layout, { channels, pixels }: Extents): boolean =>
  layout === 'channels-first' || channels === 1 || pixels === 1

/** The address of an activation in channels-first. Its pixels are brought into memory and transposed piece by piece. */
export function placeChannelsFirst(
  machine: Machine,
  buffers: Buffers,
  array: Given,
  layout: Layout,
  extents: Extents,
): number {
  if (isEitherLayout(layout, extents)) return buffers.place(array, 'operands')
  const { batch, channels, pixels } = extents
  const first = buffers.allocate(batch * channels * pixels * 4, 'operands')
  const most = Math.min(pixels, multipleFrom(pieceElements / channels, 8))
  const staged = array.address ?? buffers.allocate(most * channels * 4, 'operands')
  for (let image = 0; image < batch; image++) {
    for (let pixel = 0; pixel < pixels; pixel += most) {
      const rows = Math.min(most, pixels - pixel)
      const start = (image * pixels + pixel) * channels
      machine.transpose({
        to: first + (image * channels * pixels + pixel) * 4,
        toStep: pixels * 4,
        from: bring(machine.arena, array, start, rows * channels, staged),
        rows,
        columns: channels,
      })
    }
  }
  return first
}

/** Where a result is computed in channels-first, and a step that brings it to its address in its layout. */
export function placeResult(
  machine: Machine,
  buffers: Buffers,
  address: number,
  layout: Layout,
  extents: Extents,
): { readonly computed: number; readonly finish: () => void } {
  if (isEitherLayout(layout, extents)) return { computed: address, finish() {} }
  const { batch, channels, pixels } = extents
  const bytes = channels * pixels * 4
  const computed = buffers.allocate(batch * bytes, 'operands')
  const finish = () => {
    for (let at = 0; at < batch * bytes; at += bytes) {
      machine.transpose({
        to: address + at,
        toStep: channels * 4,
        from: computed + at,
        rows: channels,
        columns: pixels,
      })
    }
  }
  return { computed, finish }
}
