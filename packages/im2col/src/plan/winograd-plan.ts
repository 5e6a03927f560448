import type { Blocking } from '../explanation.ts'
import { extraBytes } from '../kernels/gemm-panel.ts'
import type { GemmKernel } from '../kernels/gemm-table.ts'
import { chooseKernel, type SpeedOf, speedsOf, v8Version } from '../kernels/kernel-choice.ts'
import type { SimdFeature } from '../kernels/simd-feature.ts'
import type { TileSize } from '../kernels/winograd-programs.ts'
import { apart, multipleFrom, multipleTo } from '../multiple.ts'
import type { AxisMap } from './axis-map.ts'
import { sharedLeast, unitRowsOf, unitsOfThread } from './gemm-plan.ts'
import { type Pass, positionsOf } from './pass.ts'
import type { Forced } from './pass-plan.ts'
import { type SourceTables, sourceTables } from './source-tables.ts'

/** The size of tiles wherever they are possible; 'auto': 4 where that pays. */
export type WinogradWish = 'auto' | TileSize

/** How a pass is computed by Winograd's algorithm: everything that depends on problem and kernel, and nothing on addresses. */
export interface WinogradPlan {
  readonly pass: Pass
  readonly size: TileSize
  readonly kernel: GemmKernel
  /** Of the product for one position of the transform: m rows, n tiles, k channels. */
  readonly blocking: Blocking
  /** Tiles of a plane, down and across; of a block; and blocks across. */
  readonly tilesDown: number
  readonly tilesAcross: number
  readonly blockDown: number
  readonly blockAcross: number
  readonly blocksDown: number
  readonly blocksAcross: number
  /** The source as padded rows, packed by the packer of im2col, as a filter of one tap would need it. */
  readonly padded: Pass
  readonly tables: SourceTables
  /** Bytes of the padded rows of one channel of a block. */
  readonly paddedBytes: number
  /** Bytes from a position of the transform to the next: of the filter, of B, of C. */
  readonly filterStep: number
  readonly sourceStep: number
  readonly productStep: number
  readonly filterBytes: number
  readonly extraBytes: number
  readonly scratchBytes: number
  readonly shared: boolean
  readonly unitRows: number
}

/** Channels that are padded and then transformed before the next ones are: their padded rows stay in the second cache. */
export const channelsAtOnce = 8
const tilesMost = 128
const tilesLeast = 32 // of a block that one thread computes, where there are as many
const channelsLeast = 32 // of a group, on both sides
const pixelsLeast = 196 // 14 × 14
const rowsLeast = 36 // of a product, where there are as many: a multiple of every mr
const blockCost = 4 // of a block beside its products, in tiles: the filter is read once more
const scratchMost = 2_000_000 // 2 MB
// Padded rows and the clamp: 128 tiles have at most 6·516 or 514·8 padded elements, 16 KiB, in 8 channels 128 KiB.
const smallBuffers = 144 * 2 ** 10
const filterMost = 160 * 2 ** 20 // 1024 → 1024 channels have 36·1024·1024·4 = 144 MiB, four times what im2col packs

const isDense = ({ taps, stride, dilation, step }: AxisMap) =>
  taps === 3 && stride === 1 && dilation === 1 && step === 1
const isAlone = ({ taps, outputs, extended, destinationSize }: AxisMap) =>
  taps === 1 && outputs === 1 && extended[0] === 0 && destinationSize === 1

/** Whether a pass is two-dimensional, of 3×3 adjacent taps at every element. */
function isThreeByThree({ axes: [z, y, x] }: Pass): boolean {
  return isAlone(z) && z.sourceSize === 1 && isDense(y) && isDense(x)
}

/** An axis whose every element is read through one tap, zeros behind it up to a length. */
function paddedAxis(axis: AxisMap, outputs: number, length: number): AxisMap {
  const extended = new Int32Array(length).fill(-1)
  extended.set(axis.extended)
  return { ...axis, outputs, taps: 1, extended }
}

/** Bytes for B and C, whose positions are up to 127 bytes further apart than they are long. */
const room = (size: TileSize) => scratchMost - smallBuffers - (size + 2) ** 2 * 2 * 127

/** Tiles for which scratch memory has room, 128 at most. */
function tilesThatFit({ channels }: Pass, size: TileSize): number {
  return Math.min(tilesMost, Math.floor(room(size) / ((size + 2) ** 2 * 4 * (channels + rowsLeast))))
}

/** Rows and columns of tiles of a block of at most `most` tiles, such that least is computed beyond them. */
function bestBlock(down: number, across: number, most: number, nr: number): readonly [down: number, across: number] {
  let best: readonly [number, number] = [1, 1]
  let least = Infinity
  for (let columns = Math.min(across, most); columns > 0; columns--) {
    for (let rows = Math.min(down, Math.floor(most / columns)); rows > 0; rows--) {
      const computed =
        Math.floor(down / rows) * multipleFrom(rows * columns, nr) + multipleFrom((down % rows) * columns, nr)
      const cost = Math.ceil(across / columns) * (computed + Math.ceil(down / rows) * blockCost)
      if (cost < least) [least, best] = [cost, [rows, columns]]
    }
  }
  return best
}

/** The plan of a pass that {@link isThreeByThree}, by a kernel for whose panels {@link tilesThatFit}. */
function winogradPlan(
  pass: Pass,
  size: TileSize,
  kernel: GemmKernel,
  threads: number,
  least: number = sharedLeast,
): WinogradPlan {
  const { mr, nr } = kernel
  const [z, y, x] = pass.axes
  const { rows, channels } = pass
  const positions = (size + 2) ** 2
  const images = pass.batch * pass.groups
  const [tilesDown, tilesAcross] = [Math.ceil(y.outputs / size), Math.ceil(x.outputs / size)]
  const tiles = tilesDown * tilesAcross
  const shared = threads > 1 && 2 * images * tiles * positions * rows * channels >= least

  const rowsUp = multipleFrom(rows, mr)
  const filterStep = apart(rowsUp * channels * 4)
  const fitting = tilesThatFit(pass, size)
  const wanted = shared ? Math.max(tilesLeast, (images * tiles) / threads / unitsOfThread) : tilesMost
  const most = multipleTo(Math.min(multipleFrom(wanted, nr), fitting), nr)
  const [blockDown, blockAcross] = bestBlock(tilesDown, tilesAcross, most, nr)
  const [blocksDown, blocksAcross] = [Math.ceil(tilesDown / blockDown), Math.ceil(tilesAcross / blockAcross)]
  const nc = multipleFrom(blockDown * blockAcross, nr)
  const mc = Math.min(rowsUp, multipleTo(room(size) / positions / 4 / nc - channels, mr))

  const pitch = multipleFrom(blockAcross * size + 2, 4)
  const padded: Pass = {
    ...pass,
    axes: [
      z,
      paddedAxis(y, blockDown * size + 2, tilesDown * size + 2),
      paddedAxis(x, pitch, (blocksAcross - 1) * blockAcross * size + pitch),
    ],
  }
  const paddedBytes = apart((blockDown * size + 2) * pitch * 4)
  const [sourceStep, productStep] = [apart(channels * nc * 4), apart(mc * nc * 4)]
  const extra = multipleFrom(extraBytes(kernel), 64)
  const tables = sourceTables(padded, channels, channelsAtOnce)
  const blocking = { m: rows, n: tiles, k: channels, mr, nr, mc, kc: channels, nc }
  return {
    pass,
    size,
    kernel,
    blocking,
    tilesDown,
    tilesAcross,
    blockDown,
    blockAcross,
    blocksDown,
    blocksAcross,
    padded,
    tables,
    paddedBytes,
    filterStep,
    sourceStep,
    productStep,
    filterBytes: filterStep * positions * pass.groups,
    extraBytes: extra,
    scratchBytes: extra + paddedBytes * channelsAtOnce + positions * (sourceStep + productStep) + tables.copiesBytes,
    shared,
    unitRows: shared ? unitRowsOf(blocking, images * blocksDown * blocksAcross, threads) : rows,
  }
}

/** Whether F(4×4, 3×3) is faster than im2col: transforms cost as much for few channels, and small planes fill few tiles. */
const pays = (pass: Pass) => Math.min(pass.rows, pass.channels) >= channelsLeast && positionsOf(pass) >= pixelsLeast

/** The plan of a pass by Winograd's algorithm, where that is wished for, possible and, under 'auto', faster. */
export function winogradPlanOf(
  pass: Pass,
  feature: SimdFeature,
  { winograd, gemm, speedOf = speedsOf(v8Version()), sharedLeast }: Forced,
  threads: number,
): WinogradPlan | undefined {
  if (!winograd || !isThreeByThree(pass) || (winograd === 'auto' && !pays(pass))) return undefined
  const size = winograd === 'auto' ? 4 : winograd
  const fitting = tilesThatFit(pass, size)
  const filterBytes = (size + 2) ** 2 * pass.groups * pass.rows * pass.channels * 4
  // Every feature has a kernel with panels of 8, so that whether it is possible does not depend on the kernel.
  if (fitting < (gemm?.nr ?? 8) || filterBytes > filterMost) return undefined
  const speed: SpeedOf = (kernel) => (kernel.nr > fitting ? 0 : speedOf(kernel))
  const tiles = Math.min(tilesMost, Math.ceil(positionsOf(pass) / size ** 2))
  return winogradPlan(pass, size, gemm ?? chooseKernel(feature, pass.rows, tiles, speed), threads, sharedLeast)
}
