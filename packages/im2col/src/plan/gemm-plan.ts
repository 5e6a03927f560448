import type { Blocking } from '../explanation.ts'
import { extraBytes } from '../kernels/gemm-panel.ts'
import type { GemmKernel } from '../kernels/gemm-table.ts'
import { apart, multipleFrom, multipleTo } from '../multiple.ts'
import type { Folds } from './col2im-plan.ts'
import { collapsed, readsInPlace } from './collapse.ts'
import { destinationPixels, isWhole, type Pass, positionsOf, tapsOf } from './pass.ts'
import { type ShiftedRows, shiftedRows } from './shifted-rows.ts'
import { type SourceTables, sourceTables } from './source-tables.ts'

/** How a pass is computed by GEMM: everything that depends on the problem and the kernel, and nothing on addresses. */
export interface GemmPlan {
  readonly pass: Pass
  readonly kernel: GemmKernel
  readonly blocking: Blocking
  /** True where B is the source itself and is not packed. */
  readonly inPlace: boolean
  /** Present where B is read from padded rows. */
  readonly shifted: ShiftedRows | undefined
  /** What the packer of B reads; absent where B is not packed. */
  readonly tables: SourceTables | undefined
  /** For each position its place in a plane of the destination, in bytes; absent where position j stands at j. */
  readonly places: Int32Array | undefined
  /** Where rows of C are added to the destination; absent where they are its rows. */
  readonly folds: Folds | undefined
  /** Bytes of the packed filter of one group, and of all. */
  readonly groupBytes: number
  readonly filterBytes: number
  /** From one panel of B to the next. */
  readonly panelStep: number
  /** Bytes of a block of B, and of a block of C that is put at its places afterwards; 0 where there is none. */
  readonly panelBytes: number
  readonly blockBytes: number
  /** From one row of a block of C to the next. */
  readonly blockStep: number
  /** Bytes of the kernel's own, and of all scratch memory of a thread. */
  readonly extraBytes: number
  readonly scratchBytes: number
  /** Whether threads share the work. */
  readonly shared: boolean
  /** Rows of C that one unit of work computes, a multiple of mr. */
  readonly unitRows: number
  /** The next phase of the last axis, of the same blocks: columns of the two are written in turn. */
  readonly beside: GemmPlan | undefined
  /** Whether the phase beside reads the same B. */
  readonly sameSource: boolean
}

/** What a plan may have besides its pass and kernel. */
export interface GemmOptions {
  /** Threads that may share the pass; default 1. */
  readonly threads?: number
  /** Floating-point operations above which they do. */
  readonly least?: number | undefined
  readonly folds?: Folds
  /** The pass that is computed beside. */
  readonly beside?: Pass | undefined
}

/** Floating-point operations above which threads share a pass: 150 µs at 50 GFLOP/s, ten times what it takes to wake one. */
export const sharedLeast = 7.5e6
/** Units of work for each thread. */
export const unitsOfThread = 4 // the last unit of a thread leaves the others idle for an eighth of the time, on average
const unitColumnsLeast = 96 // narrower blocks of B are packed and multiplied in too many calls

/** Products of one element of C that are summed before they are added to it, at most. */
export const kcMost = 320 // a panel of B, 8 columns wide, has 10 KiB, and stays in the first cache beside the tile of A
const mcMost = 128 // made up to whole tiles: a block of A has at most 132·320·4 = 165 KiB
// Elements of a large C that have few products are written faster than memory takes them, unless few rows are written in
// turn, each of which is in a page of its own.
const mcOfLarge = 30
const [fewProducts, largeC] = [32, 2 ** 18] // 2¹⁸ elements have 1 MiB
const ncMost = 512 // a block of B has 512·320·4 = 640 KiB, and a cache line more for each panel
const scatteredMost = 2 ** 20 // a block of C that is scattered has 1 MiB, and a cache line more for each row

/** Rows of B in a block, a function of k alone, so that sums are cut in the same places whatever the tile is. */
function kcOf(k: number): number {
  return k === 0 ? 1 : Math.min(k, multipleFrom(k / Math.ceil(k / kcMost), 4))
}

/** Rows of B: GEMM's k. */
const rowsOfSource = (pass: Pass) => pass.channels * tapsOf(pass)

/** For each position of a pass its place in a plane of the destination, in bytes. */
export function placesOf({ axes }: Pass): Int32Array {
  const [z, y, x] = axes
  const places = new Int32Array(positionsOf({ axes }))
  let j = 0
  for (let qz = 0; qz < z.outputs; qz++) {
    for (let qy = 0; qy < y.outputs; qy++) {
      const line = ((z.first + qz * z.step) * y.destinationSize + y.first + qy * y.step) * x.destinationSize
      for (let qx = 0; qx < x.outputs; qx++) places[j++] = (line + x.first + qx * x.step) * 4
    }
  }
  return places
}

/**
 * Rows that a unit of work computes where `units` blocks of columns are too few for the threads. Each part packs B again, so
 * they are rather few; of one block, whose parts are alike, one for each thread.
 */
export function unitRowsOf({ m, mr }: Blocking, units: number, threads: number): number {
  const parts = units === 1 ? threads : Math.max(1, Math.ceil((threads * unitsOfThread) / 2 / units))
  return multipleFrom(m / parts, mr)
}

const samePlaces = 4096 // bytes: what lies so far apart falls into the same places of the first cache

/**
 * Whether B is read where it is, though its rows lie a plane apart: packing costs as much for few rows of C as for many. The
 * rows that a panel reads drive each other out of the first cache if they fall into the same places, if many of them reach
 * over the end of a cache line, or if there are many.
 */
function isFastInPlace(m: number, n: number, k: number): boolean {
  const inSamePlaces = (n * 4) % samePlaces === 0
  const overLines = n % 4 !== 0 && k > 192 // 192 rows in two lines each: 24 KiB
  return inSamePlaces || overLines ? m < 32 : n <= 1024 || m <= 64 || k < 64
}

const areAlike = (a: Int32Array, b: Int32Array) => a.length === b.length && a.every((word, j) => word === b[j])

/** The plan of a pass that is computed by a kernel, alone or with another beside it. */
export function gemmPlan(pass: Pass, kernel: GemmKernel, options: GemmOptions = {}): GemmPlan {
  const { beside } = options
  if (!beside) return onePlan(pass, kernel, options)
  const both = (panels: boolean) => [
    onePlan(pass, kernel, options, panels),
    onePlan(beside, kernel, { ...options, beside: pass }, panels),
  ]
  let [first, second] = both(false) as [GemmPlan, GemmPlan]
  // Lines of padded rows make blocks of other lengths, so where only one reads them neither does.
  if (first.blocking.nc !== second.blocking.nc) [first, second] = both(true) as [GemmPlan, GemmPlan]
  return {
    ...first,
    beside: second,
    sameSource: first.blocking.k === second.blocking.k && areAlike(first.tables!.words, second.tables!.words),
    scratchBytes: first.blockBytes + Math.max(first.scratchBytes, second.scratchBytes),
  }
}

/** One plan; with `panels` B is packed into panels, or read where it is. */
function onePlan(
  original: Pass,
  kernel: GemmKernel,
  { threads = 1, least = sharedLeast, folds, beside }: GemmOptions,
  panels = false,
): GemmPlan {
  const pass = { ...original, axes: collapsed(original.axes) }
  const n = positionsOf(pass)
  const k = rowsOfSource(pass)
  const m = pass.rows
  const { mr, nr } = kernel
  const kc = kcOf(k)
  const images = pass.batch * pass.groups
  const shared = threads > 1 && 2 * images * m * n * (k + (beside ? rowsOfSource(beside) : 0)) >= least
  const whole = isWhole(pass) && !folds
  const narrow = shared ? Math.ceil((n * images) / (threads * unitsOfThread)) : n
  const inBlock = !whole || (k > kcMost && (destinationPixels(pass) * 4) % samePlaces === 0)
  const columnsMost = inBlock ? scatteredMost / 4 / m / (beside ? 2 : 1) : Infinity
  const wanted = Math.max(narrow, unitColumnsLeast)
  const shifted = panels ? undefined : shiftedRows(pass, nr, kc, wanted, columnsMost)
  const columns = Math.max(nr, multipleTo(Math.min(ncMost, columnsMost, wanted), nr))
  const nc = shifted ? shifted.width * shifted.lines : Math.min(columns, multipleFrom(n, nr))
  const mc = multipleFrom(Math.min(m, k > fewProducts || m * n < largeC ? mcMost : mcOfLarge), mr)
  const blocking = { m, n, k, mr, nr, mc, kc, nc }
  const units = images * Math.ceil(n / nc)
  const groupBytes = multipleFrom(m, mr) * multipleFrom(k, kc) * 4
  const inPlace = whole && readsInPlace(pass) && isFastInPlace(m, n, k)
  const extra = multipleFrom(extraBytes(kernel), 64)
  const panelStep = inPlace ? nr * 4 : apart(kc * nr * 4)
  const panelBytes = inPlace ? 0 : (shifted?.panelBytes ?? (nc / nr) * panelStep)
  const blockStep = apart(nc * 4)
  const blockBytes = inBlock ? multipleFrom(m, mr) * blockStep : 0
  const tables = inPlace ? undefined : (shifted?.tables ?? sourceTables(pass, k, kc))
  return {
    pass,
    kernel,
    blocking,
    inPlace,
    shifted,
    tables,
    places: whole ? undefined : placesOf(pass),
    folds,
    groupBytes,
    filterBytes: groupBytes * pass.groups,
    panelStep,
    panelBytes,
    blockBytes,
    blockStep,
    extraBytes: extra,
    scratchBytes: panelBytes + blockBytes + extra + (tables?.copiesBytes ?? 0),
    shared,
    unitRows: shared ? unitRowsOf(blocking, units, threads) : m,
    beside: undefined,
    sameSource: false,
  }
}
