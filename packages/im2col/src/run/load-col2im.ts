import { clampTo } from '../activation.ts'
import type { Col2imPlan } from '../plan/col2im-plan.ts'
import { type Buffers, createBuffers, type Given } from './buffers.ts'
import { loadGemm } from './load-gemm.ts'
import type { LoadedPass, LoadOptions } from './loaded-pass.ts'
import type { Machine } from './machine.ts'

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
  const [z, y, x] = windows
  const length = z.extended * y.extended * x.extended
  const products = loadGemm(machine, gemm, buffers, passing, filter, { ...options, bias: 0, flags: 0 })
  return {
    shared: products.shared,
    run(source, destination) {
      const { floats } = machine.arena
      const own = createBuffers(machine.arena)
      const extended = own.allocate(planes * length * 4, 'operands')
      try {
        const bias = options.bias ? floats(options.bias, channels) : undefined
        for (let plane = 0; plane < planes; plane++) {
          floats(extended + plane * length * 4, length).fill(bias?.[plane % channels] ?? 0)
        }
        products.run(source, extended)
        for (let slice = 0; slice < planes * z.size; slice++) {
          const deep = Math.floor(slice / z.size) * z.extended + z.begin + (slice % z.size)
          machine.copyRows({
            to: destination + slice * y.size * x.size * 4,
            toStep: x.size * 4,
            from: extended + ((deep * y.extended + y.begin) * x.extended + x.begin) * 4,
            fromStep: x.extended * 4,
            rows: y.size,
            length: x.size * 4,
          })
        }
        clampTo(options.clamp, floats(destination, planes * z.size * y.size * x.size))
      } finally {
        own.release()
      }
    },
  }
}
