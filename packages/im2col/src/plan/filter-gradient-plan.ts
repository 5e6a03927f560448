import type { ConvProblem } from '@convlaws/spec'
import type { DotKernel } from '../kernels/dot-table.ts'
import { type DepthwisePlan, depthwisePlan, isDepthwise } from './depthwise-plan.ts'
import { type DotPlan, dotPlan } from './dot-plan.ts'
import { forwardPass } from './pass.ts'

/** How a filter gradient is computed. Its passes are those of forward. */
export type FilterGradientPlan =
  | { readonly algorithm: 'dot'; readonly plan: DotPlan }
  | { readonly algorithm: 'depthwise'; readonly plan: DepthwisePlan }

/** The plan of a filter gradient, by the problem alone; up to `threads` threads share one of at least `least` operations. */
export function filterGradientPlan(
  problem: ConvProblem,
  feature: DotKernel['feature'],
  threads: number,
  least: number | undefined,
): FilterGradientPlan {
  const pass = forwardPass(problem)
  return isDepthwise(pass)
    ? { algorithm: 'depthwise', plan: depthwisePlan(pass, feature, false, threads, least) }
    : { algorithm: 'dot', plan: dotPlan(pass, feature, threads, least) }
}
