import { type ConvProblem, multiplications, type Operation, outputSize, sizeOf } from '@convlaws/spec'
import type { Layer } from './layer.ts'

type Call = Pick<Layer, 'operation' | 'problem'>

/** Sizes of the matrix product that a convolution is, for each group: C[m×n] += A[m×k]·B[k×n], A being the filter. */
export interface GemmSize {
  readonly m: number
  readonly n: number
  readonly k: number
}

/** The matrix product of an operation. In a transposed convolution the filter's rows and columns change places. */
export function gemmSize(operation: Operation, problem: ConvProblem): GemmSize {
  const { batch, inputChannels, outputChannels, groups, filterSize } = problem
  const taps = sizeOf(filterSize)
  const pixels = batch * sizeOf(outputSize(problem))
  const [outputs, inputs] = [outputChannels / groups, inputChannels / groups]
  if (operation === 'filterGradient') return { m: outputs, n: inputs * taps, k: pixels }
  if (operation === 'forward') return { m: outputs, n: pixels, k: inputs * taps }
  return { m: inputs * taps, n: pixels, k: outputs }
}

/** Whether a case is a layer itself, and not one of its gradients. */
export const isLayer = ({ operation }: Pick<Call, 'operation'>): boolean =>
  operation === 'forward' || operation === 'transposed'

/** Floating-point operations of a case: multiply and add count as two, taps in the padding included. */
export function flopsOf({ problem }: Pick<Call, 'problem'>): number {
  return 2 * multiplications(problem)
}

/** Whether every channel is convolved with filters of its own. */
export function isDepthwise({ groups, inputChannels, outputChannels }: ConvProblem): boolean {
  return groups > 1 && groups === inputChannels && groups === outputChannels
}

const every = (list: readonly number[], value: number) => list.every((entry) => entry === value)

/**
 * Sets of cases that goals speak of. `large-gemm`: m, n, k ≥ 64. `winograd`: where F(4×4,3×3) is to be faster; maps of
 * 7×7 are exempt. `plane`: two dimensions, dense, forward. `large`: at least 0.1 GFLOP.
 */
const scopes = {
  dense: ({ problem }: Call) => !isDepthwise(problem),
  depthwise: ({ problem }: Call) => isDepthwise(problem),
  'large-gemm': ({ operation, problem }: Call) => {
    const { m, n, k } = gemmSize(operation, problem)
    return !isDepthwise(problem) && Math.min(m, n, k) >= 64
  },
  winograd: ({ operation, problem }: Call) =>
    operation === 'forward' &&
    problem.groups === 1 &&
    every(problem.filterSize, 3) &&
    problem.filterSize.length === 2 &&
    every(problem.strides, 1) &&
    every(problem.dilations, 1) &&
    sizeOf(outputSize(problem)) > 7 * 7,
  plane: ({ operation, problem }: Call) =>
    operation !== 'transposed' && problem.inputSize.length === 2 && !isDepthwise(problem),
  large: (subject: Call) => flopsOf(subject) >= 1e8,
} as const

/** The name of a set of cases. */
export type Scope = keyof typeof scopes

/** Whether a case belongs to a set. */
export function inScope(scope: Scope, subject: Call): boolean {
  return scopes[scope](subject)
}
