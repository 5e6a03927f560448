import type { ConvProblem } from '@convlaws/spec'
import type { SimdFeature } from '../kernels/simd-feature.ts'
import { type DepthwisePlan, depthwisePlan, isDepthwise } from './depthwise-plan.ts'
import { type DotPlan, dotPlan } from './dot-plan.ts'
import { unitsOfThread } from './gemm-plan.ts'
import { forwardPass } from './pass.ts'

/** How a filter gradient is computed. Its passes are those of forward. */
export type FilterGradientPlan =
  | { readonly algorithm: 'dot'; readonly plan: DotPlan }
  | { readonly algorithm: 'depthwise'; readonly plan: DepthwisePlan }

/** The plan of a filter gradient, by the problem alone; up to `threads` threads share one of at least `least` operations. */
export function filterGradientPlan(
  problem: ConvProblem,
  feature: SimdFeature,
  threads: number,
  least: number | undefined,
): FilterGradientPlan {
  const pass = forwardPass(problem)
  if (!isDepthwise(pass)) return { algorithm: 'dot', plan: dotPlan(pass, feature, threads, least) }
  const plan = depthwisePlan(pass, feature, { threads, least })
  // A unit takes every image of its channels, so that sums are the same however channels are shared.
  const unitGroups = plan.shared ? Math.ceil(pass.groups / threads / unitsOfThread) : pass.groups
  return { algorithm: 'depthwise', plan: { ...plan, unitGroups, shared: unitGroups < pass.groups } }
}
