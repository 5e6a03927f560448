import type { ConvProblem } from '@convlaws/spec'
import type { Feature } from '../engine-options.ts'
import type { GemmKernel } from '../kernels/gemm-table.ts'
import { chooseKernel } from '../kernels/kernel-choice.ts'
import { extendedProblem } from './extended-problem.ts'
import { type GemmPlan, gemmPlan } from './gemm-plan.ts'
import { forwardPass, inputGradientPasses, type Pass, positionsOf } from './pass.ts'

/** The operations that are one or several passes of GEMM. */
export type PassOperation = 'forward' | 'inputGradient'

/** The passes of an operation. Where padding is not zeros, the input gradient is that of the extended input. */
export function passesOf(problem: ConvProblem, operation: PassOperation): readonly Pass[] {
  if (operation === 'forward') return [forwardPass(problem)]
  return inputGradientPasses(problem.paddingMode === 'zeros' ? problem : extendedProblem(problem))
}

/** Chooses a kernel for each pass, or takes the one that is given. */
export function plansOf(
  problem: ConvProblem,
  operation: PassOperation,
  feature: Exclude<Feature, 'scalar'>,
  forced?: GemmKernel,
): readonly GemmPlan[] {
  return passesOf(problem, operation).map((pass) =>
    gemmPlan(pass, forced ?? chooseKernel(feature, pass.rows, positionsOf(pass))),
  )
}
