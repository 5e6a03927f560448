import type { Layout } from '@convlaws/spec'
import type { Buffers, Given } from './buffers.ts'
import type { Machine } from './machine.ts'

/** Extents of an activation. */
export interface Extents {
  readonly batch: number
  readonly channels: number
  readonly pixels: number
}

const isEitherLayout = (layout: Layout, { channels, pixels }: Extents) =>
  layout === 'channels-first' || channels === 1 || pixels === 1

/** Transposes each image: rows × columns to columns × rows. */
function transposeImages(
  machine: Machine,
  from: number,
  to: number,
  batch: number,
  rows: number,
  columns: number,
): void {
  const bytes = rows * columns * 4
  for (let n = 0; n < batch; n++) machine.transpose({ to: to + n * bytes, from: from + n * bytes, rows, columns })
}

/** The address of an activation in channels-first. */
export function placeChannelsFirst(
  machine: Machine,
  buffers: Buffers,
  array: Given,
  layout: Layout,
  extents: Extents,
): number {
  const there = buffers.place(array, 'operands')
  if (isEitherLayout(layout, extents)) return there
  const { batch, channels, pixels } = extents
  const first = buffers.allocate(batch * channels * pixels * 4, 'operands')
  transposeImages(machine, there, first, batch, pixels, channels)
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
  const computed = buffers.allocate(batch * channels * pixels * 4, 'operands')
  return { computed, finish: () => transposeImages(machine, computed, address, batch, channels, pixels) }
}
