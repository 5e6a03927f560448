import { storeFlags } from '../kernels/gemm-panel.ts'
import { computedColumns, computedRows } from '../kernels/gemm-table.ts'
import { multipleFrom } from '../multiple.ts'
import type { GemmPlan } from '../plan/gemm-plan.ts'
import { destinationPixels, sourcePixels } from '../plan/pass.ts'
import type { Machine } from './machine.ts'
import { packSourceBlock } from './pack-source.ts'

/** Where the operands of a pass are in memory, channels-first. `bias` is 0 where there is none. */
export interface PassAddresses {
  readonly source: number
  readonly bias: number
  readonly destination: number
}

/** A plan whose filter is packed and whose tables are placed; of two that are computed side by side, one. */
export interface LoadedPlan {
  readonly plan: GemmPlan
  /** The packed filter. */
  readonly filter: number
  readonly tables: TableAddresses
  /** From the blocks of C in scratch memory to that of this plan, in bytes. */
  readonly block: number
}

/** Where the tables of a plan are. */
export interface TableAddresses {
  readonly tables: number
  readonly places: number
  /** Of the places of shifted rows. */
  readonly shifts: number
  readonly folds: number
}

/** Where the scratch memory of one thread is, as the plan divides it. */
export interface ScratchAddresses {
  /** Panels of B, then the lists of the packer. */
  readonly panel: number
  readonly block: number
  /** Two floats of the clamp, then the tile. */
  readonly extra: number
}

/** How many pieces of work a plan has, each of which writes its own part of the destination. */
export function unitsOf({ pass, blocking, unitRows }: GemmPlan): number {
  const { m, n, nc } = blocking
  return pass.batch * pass.groups * Math.ceil(n / nc) * Math.ceil(m / unitRows)
}

/** What is packed for columns of C from jc on, and where it goes: panels of B, or the padded rows that B is read from. */
function panelsOf({ shifted, panelStep, blocking: { nr } }: GemmPlan, jc: number, columns: number) {
  if (!shifted) return { first: jc, columns, nr, panelStep, rowBytes: nr * 4 }
  const { width, planeLines, planeStep, lineStep, lineReach, rowBytes } = shifted
  const line = jc / width
  const first = Math.floor(line / planeLines) * planeStep + (line % planeLines) * lineStep
  const read = ((columns - width) / width) * lineStep + lineReach
  return { first, columns: read, nr: 4, panelStep: 16, rowBytes }
}

/**
 * Computes one piece of the work: with each list of plans, which read the same B, one block of k after the other. All plans
 * have the same blocks of C, which are placed together.
 */
export function runUnit(
  machine: Machine,
  lists: readonly (readonly LoadedPlan[])[],
  unit: number,
  at: PassAddresses,
  scratch: ScratchAddresses,
  storing: number,
): void {
  const first = lists[0]![0]!
  const { pass, kernel, places, folds, unitRows, blockBytes, blockStep, beside } = first.plan
  const { m, n, mr, nr, mc, nc } = first.plan.blocking
  const blocksOfN = Math.ceil(n / nc)
  const parts = Math.ceil(m / unitRows)
  const blockAt = Math.floor(unit / parts)
  const imageAndGroup = Math.floor(blockAt / blocksOfN)
  const group = imageAndGroup % pass.groups
  const jc = (blockAt % blocksOfN) * nc
  const columns = Math.min(nc, n - jc)
  const firstRow = (unit % parts) * unitRows
  const endRow = Math.min(m, firstRow + unitRows)
  const source = at.source + imageAndGroup * pass.channels * sourcePixels(pass) * 4
  const plane = destinationPixels(pass) * 4
  const destination = at.destination + (imageAndGroup * m + firstRow) * plane
  const inBlock = blockBytes > 0
  const rowsOfA = multipleFrom(m, mr)

  function pack({ plan, tables }: LoadedPlan, pc: number): void {
    if (!plan.tables || pc >= plan.blocking.k) return
    const block = {
      to: scratch.panel,
      from: source,
      block: pc / plan.blocking.kc,
      copies: scratch.panel + plan.panelBytes,
    }
    packSourceBlock(machine, plan.shifted?.padded ?? plan.pass, plan.tables, tables.tables, {
      ...block,
      ...panelsOf(plan, jc, columns),
    })
  }

  function multiply({ plan, filter, tables, block }: LoadedPlan, pc: number): void {
    const { inPlace, shifted, panelStep } = plan
    const { k, kc } = plan.blocking
    const rows = Math.min(kc, k - pc)
    const [c, cStep] = inBlock ? [scratch.block + block, blockStep] : [destination + jc * 4, plane]
    const flags = (pc === 0 ? 0 : storeFlags.accumulate) + (pc + rows >= k ? storing : 0)
    for (let ic = firstRow; ic < endRow; ic += mc) {
      const rowsHere = Math.min(mc, endRow - ic)
      const others = {
        k: rows,
        m: inBlock ? computedRows(kernel, rowsHere) : rowsHere,
        a: filter + group * plan.groupBytes + (pc * rowsOfA + ic * kc) * 4,
        aStep: kc * mr * 4,
        b: inPlace ? source + (pc * n + jc) * 4 : scratch.panel,
        c: c + (ic - firstRow) * cStep,
        cStep,
        flags,
        bias: at.bias + (group * m + ic) * 4,
        extra: scratch.extra,
      }
      if (shifted) {
        const { width, lineStep } = shifted
        const line = { n: width, panelStep: nr * 4, bStep: tables.shifts + pc * 4 }
        const lines = { lines: columns / width, bLine: lineStep * 4, cLine: width * 4 }
        machine.gemmLines(kernel)({ ...others, ...line, ...lines })
      } else {
        const columnsHere = inBlock ? computedColumns(kernel, columns) : columns
        machine.gemm(kernel)({ ...others, n: columnsHere, panelStep, bStep: (inPlace ? n : nr) * 4 })
      }
    }
  }

  for (const list of lists) {
    const { k, kc } = list[0]!.plan.blocking
    let pc = 0
    do {
      pack(list[0]!, pc)
      for (const each of list) multiply(each, pc)
      pc += kc
    } while (pc < k)
  }
  if (!inBlock) return
  const stored = { from: scratch.block, fromStep: blockStep, rows: endRow - firstRow }
  if (!places) {
    machine.copyRows({ ...stored, to: destination + jc * 4, toStep: plane, length: columns * 4 })
    return
  }
  const { outputs: run, step } = pass.axes[2]
  const put = { ...stored, columns, places: first.tables.places + jc * 4, firstRun: run - (jc % run), run }
  const target = at.destination + imageAndGroup * (folds?.bytes ?? 0)
  if (folds) machine.fold({ ...put, step: step * 4, to: target, entries: first.tables.folds })
  else if (beside) machine.interleave({ ...put, to: destination, toStep: plane, beside: blockBytes })
  else machine.scatter({ ...put, to: destination, toStep: plane })
}
