import type { Clamp } from '../activation.ts'
import type { Numbers } from '../backend.ts'
import type { GemmPlan } from '../plan/gemm-plan.ts'
import type { Buffers } from './buffers.ts'
import type { Machine } from './machine.ts'
import { packFilters, runUnit, type TableAddresses, unitsOf } from './run-gemm.ts'

/** The passes of a convolution with everything in memory that does not depend on the input. */
export interface LoadedConvolution {
  /** Convolves, channels-first, from one address to another. */
  run(source: number, destination: number): void
}

/** Packs the filter for each pass and places bias and tables; `buffers` own what is kept, `passing` what is not. */
export function loadConvolution(
  machine: Machine,
  plans: readonly GemmPlan[],
  filter: Numbers,
  bias: Numbers | undefined,
  [lowest, highest]: Clamp,
  buffers: Buffers,
  passing: Buffers,
): LoadedConvolution {
  const raw = passing.place(filter, 'filters')
  const biasAt = bias ? buffers.place(bias.slice(), 'filters') : 0
  const loaded = plans.map((plan) => {
    const packed = buffers.allocate(plan.filterBytes, 'filters')
    const tapTable = passing.copy(
      plan.pass.filter.taps.map((offset) => offset * 4),
      'filters',
    )
    packFilters(machine, plan, raw, packed, tapTable)
    const tables: TableAddresses = {
      tables: buffers.copy(plan.tables.bytes, 'filters'),
      places: plan.places ? buffers.copy(plan.places, 'filters') : 0,
    }
    return { plan, packed, tables }
  })
  const clamps = lowest !== -Infinity || highest !== Infinity
  const scratchBytes = Math.max(...plans.map((plan) => plan.scratchBytes))
  return {
    run(source, destination) {
      const scratchAt = machine.scratch(scratchBytes)
      for (const { plan, packed, tables } of loaded) {
        const scratch = {
          extra: scratchAt,
          block: scratchAt + plan.extraBytes,
          panel: scratchAt + plan.extraBytes + plan.blockBytes,
        }
        new Float32Array(machine.arena.memory.buffer, scratch.extra, 2).set([lowest, highest])
        const at = { source, filter: packed, bias: biasAt, destination }
        const units = unitsOf(plan)
        for (let unit = 0; unit < units; unit++) runUnit(machine, plan, unit, at, tables, scratch, clamps)
      }
    },
  }
}
