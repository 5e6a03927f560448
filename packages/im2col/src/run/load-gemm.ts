import type { GemmPlan } from '../plan/gemm-plan.ts'
import type { Buffers, Given } from './buffers.ts'
import type { LoadedPass, LoadOptions } from './loaded-pass.ts'
import type { Machine } from './machine.ts'
import { packFilters } from './pack-filters.ts'
import { runUnit, unitsOf } from './run-gemm.ts'

/** Loads a pass of GEMM; `passing` owns what only packing needs. */
export function loadGemm(
  machine: Machine,
  plan: GemmPlan,
  buffers: Buffers,
  passing: Buffers,
  filter: Given,
  { bias, flags, clamp }: LoadOptions,
): LoadedPass {
  const packed = buffers.allocate(plan.filterBytes, 'filters')
  packFilters(machine, plan, filter, packed, passing)
  const tables = {
    tables: plan.tables ? buffers.copy(plan.tables.words, 'filters') : 0,
    shifts: plan.shifted ? buffers.copy(plan.shifted.places, 'filters') : 0,
    places: plan.places ? buffers.copy(plan.places, 'filters') : 0,
    folds: plan.folds ? buffers.copy(plan.folds.rows, 'filters') : 0,
  }
  const { shared, scratchBytes } = plan
  const units = unitsOf(plan)
  return {
    shared,
    run(source, destination) {
      const at = { source, filter: packed, bias, destination }
      machine.perform({
        shared,
        units,
        scratchBytes,
        prepare: (extra) => machine.arena.floats(extra, 2).set(clamp),
        unit(unit, extra) {
          const block = extra + plan.extraBytes
          const panel = block + plan.blockBytes
          runUnit(machine, plan, unit, at, tables, { extra, block, panel, copies: panel + plan.panelBytes }, flags)
        },
      })
    },
  }
}
