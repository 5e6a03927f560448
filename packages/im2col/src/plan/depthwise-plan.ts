import { depthwiseWords as word } from '../kernels/depthwise-words.ts'
import type { SimdFeature } from '../kernels/simd-feature.ts'
import { pieceElements } from '../memory/piece-elements.ts'
import { type DepthwiseSide, depthwiseSide, paddedBytesOf } from './depthwise-side.ts'
import { kcMost, placesOf, sharedLeast, unitsOfThread } from './gemm-plan.ts'
import { isWhole, type Pass, positionsOf, sourcePixels, tapsOf } from './pass.ts'

/** How a pass of single channels is computed directly. */
export interface DepthwisePlan extends DepthwiseSide {
  /** The next phase of the last axis: columns of the two are written in turn. */
  readonly beside: DepthwiseSide | undefined
  /** For each position its place in a plane of the destination, in bytes; absent where position j stands at j. */
  readonly places: Int32Array | undefined
  /** Groups that one unit of work computes, no more than a piece of the source has; where there are places, in a block of so many bytes for each side first. */
  readonly unitGroups: number
  readonly blockBytes: number
  readonly scratchBytes: number
  /** Whether threads share the work. */
  readonly shared: boolean
}

/** What a plan may have besides its pass and the feature of its kernels. */
export interface DepthwiseOptions {
  /** Whether the kernel that fits every problem is forced. */
  readonly generic?: boolean | undefined
  /** Threads that may share the pass; default 1. */
  readonly threads?: number
  /** Operations of GEMM above which threads share a pass. */
  readonly least?: number | undefined
  /** The pass that is computed beside. */
  readonly beside?: Pass | undefined
}

const multiplierMost = 4 // more outputs of one source plane fill a tile of GEMM
const paddedMost = 1.5 * 2 ** 20 // with the blocks within the 2 MB of scratch that a thread may have
const blockMost = 2 ** 18 // as much as the second cache holds beside the padded plane
// Memory bounds these passes, and threads share it: in the bench of 2026-11-28 layers below 10 MFLOP were slower with two.
const sharedRatio = 2 // operations above which threads share a pass, in those of GEMM

const outputBytes = (pass: Pass) => pass.rows * positionsOf(pass) * 4

/** Whether a pass can be computed directly: one source channel a group, few outputs of it, a small plane. */
export function isDepthwise(pass: Pass): boolean {
  const taps = tapsOf(pass)
  // GEMM sums up to kcMost products in one go, as the direct kernels do: to there the bits are the same.
  const fits = pass.channels === 1 && pass.rows <= multiplierMost && taps > 0 && taps <= kcMost
  return fits && (isWhole(pass) || outputBytes(pass) <= blockMost) && paddedBytesOf(pass.axes) <= paddedMost
}

/** Whether two passes that {@link isDepthwise} have room beside each other. */
export const fitBeside = (pass: Pass, next: Pass): boolean =>
  isDepthwise(next) &&
  outputBytes(pass) + outputBytes(next) <= blockMost &&
  paddedBytesOf(pass.axes) + paddedBytesOf(next.axes) <= paddedMost

/** How the work is cut. */
function cutOf(pass: Pass, { threads = 1, least = sharedLeast, beside }: DepthwiseOptions) {
  const planes = pass.batch * pass.groups
  const whole = isWhole(pass)
  const taps = tapsOf(pass) + (beside ? tapsOf(beside) : 0)
  const shared = threads > 1 && 2 * planes * pass.rows * positionsOf(pass) * taps >= sharedRatio * least
  const most = blockMost / (beside ? 2 : 1)
  const fitting = Math.min(
    pass.groups,
    Math.ceil(pieceElements / sourcePixels(pass)),
    whole ? Infinity : Math.floor(most / outputBytes(pass)),
  )
  const unitGroups = shared ? Math.min(fitting, Math.ceil(planes / threads / unitsOfThread)) : fitting
  return { shared, unitGroups, blockBytes: whole ? 0 : unitGroups * outputBytes(pass) }
}

/** The plan of a pass that {@link isDepthwise}, alone or with another beside it. */
export function depthwisePlan(pass: Pass, feature: SimdFeature, options: DepthwiseOptions = {}): DepthwisePlan {
  const side = (each: Pass) => depthwiseSide(each, feature, options.generic ?? false)
  const first = side(pass)
  const beside = options.beside && side(options.beside)
  const cut = cutOf(pass, options)
  const bytes = (each: DepthwiseSide) => word.bytes + each.paddedBytes + cut.blockBytes
  const scratchBytes = bytes(first) + (beside ? bytes(beside) : 0)
  return { ...first, beside, places: isWhole(pass) ? undefined : placesOf(pass), ...cut, scratchBytes }
}
