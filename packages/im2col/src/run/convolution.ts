import { type Clamp, changes } from '../activation.ts'
import { storeFlags } from '../kernels/gemm-panel.ts'
import type { PassPlan } from '../plan/pass-plan.ts'
import { type Buffers, type Given, given, numbersOf } from './buffers.ts'
import { loadCol2im } from './load-col2im.ts'
import { loadGemm } from './load-gemm.ts'
import type { LoadedPass, LoadOptions } from './loaded-pass.ts'
import type { Machine } from './machine.ts'
import { loadDepthwise } from './run-depthwise.ts'
import { loadWinograd } from './winograd.ts'

/** Packs the filter for each pass and places bias and tables; `buffers` own what is kept, `passing` what is not. */
export function loadConvolution(
  machine: Machine,
  plans: readonly PassPlan[],
  filter: Given,
  bias: Given | undefined,
  clamp: Clamp,
  buffers: Buffers,
  passing: Buffers,
): LoadedPass {
  const { arena } = machine
  const options: LoadOptions = {
    bias: bias ? buffers.place(given(arena, numbersOf(arena, bias).slice()), 'filters') : 0,
    flags: (bias ? storeFlags.bias : 0) + (changes(clamp) ? storeFlags.clamp : 0),
    clamp,
  }
  let raw: number | undefined
  const placed = () => {
    raw ??= passing.place(filter, 'filters')
    return raw
  }
  const several = plans.length > 1 || plans.some((each) => each.algorithm === 'im2col' && each.plan.beside)
  // A filter that several passes read is brought into memory once; one alone packs it piece by piece.
  const read = (): Given => (several ? { ...filter, address: placed() } : filter)
  const passes = plans.map(({ algorithm, plan }) => {
    switch (algorithm) {
      case 'depthwise':
        return loadDepthwise(machine, plan, buffers, filter, options)
      case 'im2col':
        return loadGemm(machine, plan, buffers, passing, read(), options)
      case 'col2im':
        return loadCol2im(machine, plan, buffers, passing, read(), options)
      default:
        return loadWinograd(machine, plan, buffers, passing, placed(), options)
    }
  })
  if (passes.length === 1) return passes[0]!
  return {
    shared: passes.some(({ shared }) => shared),
    run(...args) {
      for (const pass of passes) pass.run(...args)
    },
  }
}
