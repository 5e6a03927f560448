import type { GemmPlan } from '../plan/gemm-plan.ts'
import { sidesOf } from '../plan/sides.ts'
import type { Buffers, Given } from './buffers.ts'
import { type LoadedPass, type LoadOptions, passOf } from './loaded-pass.ts'
import type { Machine } from './machine.ts'
import { packFilters } from './pack-filters.ts'
import { type LoadedPlan, runUnit, unitsOf } from './run-gemm.ts'

/** Packs the filter of a plan and places its tables. */
function loadPlan(
  machine: Machine,
  plan: GemmPlan,
  block: number,
  buffers: Buffers,
  passing: Buffers,
  given: Given,
): LoadedPlan {
  const filter = buffers.allocate(plan.filterBytes, 'filters')
  packFilters(machine, plan, given, filter, passing)
  const tables = {
    tables: plan.tables ? buffers.copy(plan.tables.words, 'filters') : 0,
    shifts: plan.shifted ? buffers.copy(plan.shifted.places, 'filters') : 0,
    places: plan.places ? buffers.copy(plan.places, 'filters') : 0,
    folds: plan.folds ? buffers.copy(plan.folds.rows, 'filters') : 0,
  }
  return { plan, filter, tables, block }
}

/** Loads a pass of GEMM, or two side by side; `passing` owns what only packing needs. */
export function loadGemm(
  machine: Machine,
  plan: GemmPlan,
  buffers: Buffers,
  passing: Buffers,
  filter: Given,
  { bias, flags, clamp }: LoadOptions,
): LoadedPass {
  const { shared, scratchBytes } = plan
  const loaded = sidesOf(plan).map((each, j) => loadPlan(machine, each, j * plan.blockBytes, buffers, passing, filter))
  const lists = plan.sameSource ? [loaded] : loaded.map((each) => [each])
  return passOf(machine, {
    shared,
    units: unitsOf(plan),
    scratchBytes,
    prepare: (extra) => machine.arena.floats(extra, 2).set(clamp),
    unit(unit, extra, source, destination) {
      const block = extra + plan.extraBytes
      const panel = block + plan.blockBytes * loaded.length
      runUnit(machine, lists, unit, { source, bias, destination }, { extra, block, panel }, flags)
    },
  })
}
