import type { Col2imPlan, Window } from '../plan/col2im-plan.ts'
import type { Buffers, Given } from './buffers.ts'
import { loadGemm } from './load-gemm.ts'
import type { LoadedPass, LoadOptions } from './loaded-pass.ts'
import type { Machine } from './machine.ts'

const volume = (windows: readonly Window[], side: 'extended' | 'size') =>
  windows.reduce((n, window) => n * window[side], 1)

/** Copies the windows of a plane of the extended destination. */
function crop(from: Float32Array, to: Float32Array, [z, y, x]: Col2imPlan['windows']): void {
  for (let line = 0; line < z.size * y.size; line++) {
    const [plane, row] = [z.begin + Math.floor(line / y.size), y.begin + (line % y.size)]
    const start = (plane * y.extended + row) * x.extended + x.begin
    to.set(from.subarray(start, start + x.size), line * x.size)
  }
}

/** Loads an input gradient by col2im: products are added onto an extended destination, which is then cropped. */
export function loadCol2im(
  machine: Machine,
  plan: Col2imPlan,
  buffers: Buffers,
  passing: Buffers,
  filter: Given,
  options: LoadOptions,
): LoadedPass {
  const { gemm, planes, channels, windows } = plan
  const [from, to] = [volume(windows, 'extended'), volume(windows, 'size')]
  const extended = buffers.allocate(planes * from * 4, 'operands')
  const products = loadGemm(machine, gemm, buffers, passing, filter, {
    ...options,
    bias: 0,
    flags: 0,
  })
  return {
    shared: products.shared,
    run(source, destination) {
      const { floats } = machine.arena
      const planeAt = (plane: number) => floats(extended + plane * from * 4, from)
      const bias = options.bias ? floats(options.bias, channels) : undefined
      for (let plane = 0; plane < planes; plane++) planeAt(plane).fill(bias?.[plane % channels] ?? 0)
      products.run(source, extended)
      for (let plane = 0; plane < planes; plane++) {
        crop(planeAt(plane), floats(destination + plane * to * 4, to), windows)
      }
    },
  }
}
