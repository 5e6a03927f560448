import type { ConvProblem } from '@convlaws/spec'
import type { GemmKernel } from '../kernels/gemm-table.ts'
import { chooseKernel, type SpeedOf } from '../kernels/kernel-choice.ts'
import type { SimdFeature } from '../kernels/simd-feature.ts'
import { type Col2imPlan, col2imPlan, isCol2im } from './col2im-plan.ts'
import { type DepthwisePlan, depthwisePlan, fitBeside, isDepthwise } from './depthwise-plan.ts'
import { extendedProblem } from './extended-problem.ts'
import { type GemmPlan, gemmPlan } from './gemm-plan.ts'
import { forwardPass, inputGradientPasses, type Pass, positionsOf } from './pass.ts'
import { type WinogradPlan, type WinogradWish, winogradPlanOf } from './winograd-plan.ts'

/** The operations that are one or several passes. */
export type PassOperation = 'forward' | 'inputGradient'

/** How one pass is computed. */
export type PassPlan =
  | { readonly algorithm: 'im2col'; readonly plan: GemmPlan }
  | { readonly algorithm: 'col2im'; readonly plan: Col2imPlan }
  | { readonly algorithm: 'depthwise'; readonly plan: DepthwisePlan }
  | { readonly algorithm: 'winograd-2' | 'winograd-4'; readonly plan: WinogradPlan }

/** What is decided before any problem is seen; tests force what would be chosen, so that every kernel is held to every law. */
export interface Forced {
  /** This GEMM kernel for every pass, depthwise ones included. */
  readonly gemm?: GemmKernel
  /** The depthwise kernel for any taps, for every pass that can be computed directly. */
  readonly genericDepthwise?: boolean
  /** Winograd's algorithm, with tiles of a size wherever it is possible, or where it pays. */
  readonly winograd?: WinogradWish | undefined
  /** Guard bytes behind every part of the memory. */
  readonly guarded?: boolean
  /** Floating-point operations above which threads share a pass. */
  readonly sharedLeast?: number
  /** Speeds of the kernels; default: those of a table. */
  readonly speedOf?: SpeedOf | undefined
}

/**
 * How each pass of an operation is computed: a choice by the problem alone, unless something is forced. Where padding is
 * not zeros, the input gradient is that of the extended input.
 */
export function plansOf(
  problem: ConvProblem,
  operation: PassOperation,
  feature: SimdFeature,
  forced: Forced = {},
  threads = 1,
): readonly PassPlan[] {
  const kernelFor = (m: number, n: number) => forced.gemm ?? chooseKernel(feature, m, n, forced.speedOf)
  const zeros = problem.paddingMode === 'zeros' ? problem : extendedProblem(problem)
  if (operation === 'inputGradient' && isCol2im(zeros)) {
    return [{ algorithm: 'col2im', plan: col2imPlan(zeros, kernelFor) }]
  }
  const passes = operation === 'forward' ? [forwardPass(problem)] : inputGradientPasses(zeros)
  const isDirect = (pass: Pass) => !forced.gemm && isDepthwise(pass)
  const options = { threads, least: forced.sharedLeast }
  const plans: PassPlan[] = []
  for (let j = 0; j < passes.length; j++) {
    const [pass, next] = [passes[j]!, passes[j + 1]]
    const winograd = winogradPlanOf(pass, feature, forced, threads)
    if (winograd) {
      plans.push({ algorithm: `winograd-${winograd.size}`, plan: winograd })
      continue
    }
    const direct = isDirect(pass)
    const together = (other: Pass) => alternate(pass, other) && (direct ? fitBeside(pass, other) : !isDirect(other))
    const beside = next && together(next) ? next : undefined
    if (beside) j++
    if (direct) {
      const plan = depthwisePlan(pass, feature, { ...options, generic: forced.genericDepthwise, beside })
      plans.push({ algorithm: 'depthwise', plan })
    } else {
      const kernel = kernelFor(pass.rows, positionsOf(pass))
      plans.push({ algorithm: 'im2col', plan: gemmPlan(pass, kernel, { ...options, beside }) })
    }
  }
  return plans
}

/** Whether elements of two passes take turns on the last axis: the phases of stride 2, where each has as many. */
function alternate({ axes: [, , x] }: Pass, { axes: [, , next] }: Pass): boolean {
  return x.step === 2 && next.first === x.first + 1 && next.outputs === x.outputs
}
