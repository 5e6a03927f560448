import { type ConvProblem, type Operands, type Operation, resultShape, sizeOf, zeros } from '@convlaws/spec'
import { type Clamp, noClamp } from '../activation.ts'
import type { Numbers } from '../backend.ts'
import { extendedProblem } from '../plan/extended-problem.ts'
import { forwardPass, inputGradientPasses } from '../plan/pass.ts'
import { biasGradient } from './bias-gradient.ts'
import { convolve } from './convolve.ts'
import { filterGradient } from './filter-gradient.ts'
import { foldOf } from './fold.ts'

type Compute = (problem: ConvProblem, operands: Operands, result: Numbers, clamp: Clamp) => void

function inputGradient(
  problem: ConvProblem,
  source: Numbers,
  filter: Numbers,
  bias: Numbers | undefined,
  to: Numbers,
  clamp: Clamp,
) {
  const { dtype, layout, paddingMode } = problem
  if (paddingMode === 'zeros') {
    const operands = { source, filter, bias, destination: to }
    for (const pass of inputGradientPasses(problem)) convolve(pass, layout, operands, clamp)
    return
  }
  const inZeros = extendedProblem(problem)
  const extended = zeros(dtype, sizeOf(resultShape(inZeros, 'inputGradient')))
  const operands = { source, filter, bias: undefined, destination: extended }
  for (const pass of inputGradientPasses(inZeros)) convolve(pass, layout, operands, noClamp)
  foldOf(problem)(extended, to, bias, clamp)
}

/** Each operation in plain loops, in the layouts of the problem, float32 or float64. */
const operations: Record<Operation, Compute> = {
  forward: (problem, { input, filter, bias }, destination, clamp) => {
    const operands = { source: input!.data, filter: filter!.data, bias: bias?.data, destination }
    convolve(forwardPass(problem), problem.layout, operands, clamp)
  },
  inputGradient: (problem, { outputGradient, filter }, result, clamp) =>
    inputGradient(problem, outputGradient!.data, filter!.data, undefined, result, clamp),
  transposed: (problem, { input, filter, bias }, result, clamp) =>
    inputGradient(problem, input!.data, filter!.data, bias?.data, result, clamp),
  filterGradient: (problem, { input, outputGradient }, result) =>
    filterGradient(forwardPass(problem), problem.layout, input!.data, outputGradient!.data, result),
  biasGradient: (problem, { outputGradient }, result) => biasGradient(problem, outputGradient!.data, result),
}

/** Computes an operation of a valid problem on operands that fit, into `result`, which every element is written of. */
export function compute(
  problem: ConvProblem,
  operation: Operation,
  operands: Operands,
  result: Numbers,
  clamp: Clamp,
): void {
  operations[operation](problem, operands, result, clamp)
}
