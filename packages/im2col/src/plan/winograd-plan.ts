import type { Blocking } from '../explanation.ts'
import { extraBytes } from '../kernels/gemm.ts'
import type { GemmKernel } from '../kernels/gemm-table.ts'
import { chooseKernel } from '../kernels/kernel-choice.ts'
import type { TileSize } from '../kernels/winograd-programs.ts'
import type { AxisMap } from './axis-map.ts'
import { sharedLeast, unitRowsOf } from './gemm-plan.ts'
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
const channelsLeast = 32 // of a group, on both sides
const pixelsLeast = 196 // 14 × 14
const rowsLeast = 32 // a product has 32 rows at least, so that transforms of C are rare
const scratchMost = 2 * 2 ** 20
// Padded rows and the clamp: 128 tiles have at most 6·516 or 514·8 padded elements, 16 KiB, in 8 channels 128 KiB.
const smallBuffers = 144 * 2 ** 10
const filterMost = 64 * 2 ** 20 // a larger filter is read from main memory, and im2col reads only a quarter of it

const upTo = (n: number, unit: number) => Math.ceil(n / unit) * unit
const downTo = (n: number, unit: number) => Math.floor(n / unit) * unit
/** So many bytes and a few more, an odd number of cache lines, so that neighbouring positions use different parts of a cache. */
const apart = (bytes: number) => upTo(bytes, 128) + 64

const isDense = ({ taps, stride, dilation, step }: AxisMap) =>
  taps === 3 && stride === 1 && dilation === 1 && step === 1
const isAlone = ({ taps, outputs, extended, destinationSize }: AxisMap) =>
  taps === 1 && outputs === 1 && extended[0] === 0 && destinationSize === 1

/** Whether a pass is two-dimensional, of 3×3 adjacent taps at every element. */
export function isThreeByThree({ axes: [z, y, x] }: Pass): boolean {
  return isAlone(z) && z.sourceSize === 1 && isDense(y) && isDense(x)
}

/** An axis whose every element is read through one tap, zeros behind it up to a length. */
function paddedAxis(axis: AxisMap, outputs: number, length: number): AxisMap {
  const extended = new Int32Array(length).fill(-1)
  extended.set(axis.extended)
  return { ...axis, outputs, taps: 1, extended }
}

/**
 * The plan of a pass that {@link isThreeByThree}; undefined where the transformed filter, or the scratch memory for one
 * panel of tiles, would be too large.
 */
export function winogradPlan(
  pass: Pass,
  size: TileSize,
  kernel: GemmKernel,
  threads = 1,
  least: number = sharedLeast,
): WinogradPlan | undefined {
  const { mr, nr } = kernel
  const [z, y, x] = pass.axes
  const { rows, channels } = pass
  const positions = (size + 2) ** 2
  const images = pass.batch * pass.groups
  const [tilesDown, tilesAcross] = [Math.ceil(y.outputs / size), Math.ceil(x.outputs / size)]
  const tiles = tilesDown * tilesAcross
  const shared = threads > 1 && 2 * images * tiles * positions * rows * channels >= least

  const rowsUp = upTo(rows, mr)
  const filterStep = apart(rowsUp * channels * 4)
  const filterBytes = filterStep * positions * pass.groups
  const tileBytes = (blockRows: number) => positions * 4 * (channels + blockRows)
  const room = scratchMost - smallBuffers - positions * 2 * 192 // positions of B and C are up to 191 bytes further apart
  const fitting = downTo(Math.min(tilesMost, room / tileBytes(Math.min(rowsUp, upTo(rowsLeast, mr)))), nr)
  if (fitting === 0 || filterBytes > filterMost) return undefined

  const blockAcross = Math.ceil(tilesAcross / Math.ceil(tilesAcross / fitting))
  const blockDown = Math.ceil(tilesDown / Math.ceil(tilesDown / Math.floor(fitting / blockAcross)))
  const [blocksDown, blocksAcross] = [Math.ceil(tilesDown / blockDown), Math.ceil(tilesAcross / blockAcross)]
  const nc = upTo(blockDown * blockAcross, nr)
  const mc = Math.min(rowsUp, downTo(room / positions / 4 / nc - channels, mr))

  const pitch = upTo(blockAcross * size + 2, 4)
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
  const extra = upTo(extraBytes(kernel), 64)
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
    tables: sourceTables(padded, channels, channelsAtOnce, paddedBytes),
    paddedBytes,
    filterStep,
    sourceStep,
    productStep,
    filterBytes,
    extraBytes: extra,
    scratchBytes: extra + paddedBytes * channelsAtOnce + positions * (sourceStep + productStep),
    shared,
    unitRows: shared ? unitRowsOf(blocking, images * blocksDown * blocksAcross, threads) : rows,
  }
}

/** Whether F(4×4, 3×3) is faster than im2col: transforms cost as much for few channels, and small planes fill few tiles. */
const pays = (pass: Pass) => Math.min(pass.rows, pass.channels) >= channelsLeast && positionsOf(pass) >= pixelsLeast

/** The plan of a pass by Winograd's algorithm, where that is wished for, possible and, under 'auto', faster. */
export function winogradPlanOf(
  pass: Pass,
  feature: GemmKernel['feature'],
  { winograd, gemm, speedOf, sharedLeast }: Forced,
  threads: number,
): WinogradPlan | undefined {
  if (!winograd || !isThreeByThree(pass) || (winograd === 'auto' && !pays(pass))) return undefined
  const size = winograd === 'auto' ? 4 : winograd
  const tiles = Math.min(tilesMost, Math.ceil(positionsOf(pass) / size ** 2))
  return winogradPlan(pass, size, gemm ?? chooseKernel(feature, pass.rows, tiles, speedOf), threads, sharedLeast)
}
