import { type DotKernel, dotKernels } from '../kernels/dot-table.ts'
import type { SimdFeature } from '../kernels/simd-feature.ts'
import { multipleFrom } from '../multiple.ts'
import { collapsed, readsInPlace } from './collapse.ts'
import { sharedLeast, unitsOfThread } from './gemm-plan.ts'
import { type Pass, positionsOf, tapsOf } from './pass.ts'
import { listsMost, type SourceTables, sourceTables } from './source-tables.ts'

/** How the filter gradient of a forward pass is computed: dot products of rows of im2col and of the output gradient. */
export interface DotPlan {
  readonly pass: Pass
  readonly kernel: DotKernel
  /** Filter elements of one output channel. */
  readonly columns: number
  /** Output pixels: the length of the sums of one image. */
  readonly pixels: number
  /** Pixels, and rows of im2col, of a block. */
  readonly pixelBlock: number
  readonly rowBlock: number
  /** True where rows of im2col are rows of the input and are not packed. */
  readonly inPlace: boolean
  /** What the packer of im2col reads; absent where it is not packed. */
  readonly tables: SourceTables | undefined
  readonly panelBytes: number
  /** Bytes of a copy of a block of the output gradient whose rows end in zeros; 0 where no row needs that. */
  readonly gradientBytes: number
  readonly scratchBytes: number
  /** Whether threads share the work, each some rows of im2col. */
  readonly shared: boolean
}

const pixelsMost = 512 // a row of a block has 2 KiB, a tile of 3 + 3 rows 12 KiB: the first cache holds it
const panelMost = 640 * 1024 // as GEMM's block of B
const gradientMost = 2 ** 20 // copies are made for so many rows at once that they have 1 MiB

const rowsLeast = 12 // of im2col that a unit of work computes: four tiles of the dot kernel

/** The plan of the filter gradient of a forward pass; up to `threads` threads share one of at least `least` operations. */
export function dotPlan(original: Pass, feature: SimdFeature, threads = 1, least: number = sharedLeast): DotPlan {
  const pass = { ...original, axes: collapsed(original.axes) }
  const pixels = positionsOf(pass)
  const columns = pass.channels * tapsOf(pass)
  const pixelBlock = Math.min(pixelsMost, multipleFrom(pixels, 4))
  const rowBytes = pixelBlock * 4
  const operations = 2 * pass.batch * pass.groups * pass.rows * pixels * columns
  const shared = threads > 1 && operations >= least
  const rowsOfUnit = shared ? Math.ceil((pass.groups * columns) / threads / unitsOfThread) : columns
  const rowBlock = Math.min(columns, Math.floor(panelMost / rowBytes), listsMost, Math.max(rowsLeast, rowsOfUnit))
  const inPlace = readsInPlace(pass) && pixels % 4 === 0
  const panelBytes = inPlace ? 0 : rowBlock * rowBytes
  const gradientBytes = pixels % 4 === 0 ? 0 : Math.min(pass.rows * rowBytes, gradientMost)
  const tables = inPlace ? undefined : sourceTables(pass, columns, rowBlock)
  return {
    pass,
    kernel: dotKernels.find((kernel) => kernel.feature === feature)!,
    columns,
    pixels,
    pixelBlock,
    rowBlock,
    inPlace,
    tables,
    panelBytes,
    gradientBytes,
    scratchBytes: panelBytes + gradientBytes + (tables?.copiesBytes ?? 0),
    shared,
  }
}
