import { type ConvProblem, multiplications, withFullPadding } from '@convlaws/spec'
import { multiplicationBudget } from './budget.ts'
import type { Requirement } from './factors.ts'
import { halveUntil } from './halve.ts'

/** What the laws about whole convolutions need: zeros around the input, as many as it takes, and every position. */
export const wholeRequirement: Requirement = { paddingMode: ['zeros'], padding: ['symmetric'], strides: ['1'] }

/** What the laws about two factors need besides: one channel, or several that do not mix. */
export const factorRequirement: Requirement = {
  ...wholeRequirement,
  dilations: ['1'],
  groups: ['1', 'depthwise'],
  inputsPerGroup: ['1'],
  outputsPerGroup: ['1'],
  batch: ['1'],
}

/**
 * A drawn problem made whole: zeros, stride 1, and padding of effective size − 1 at both ends of every axis, so that every
 * overlap of filter and input is an output. Cut until it is affordable; by default, within the budget of a call.
 */
export function whole(problem: ConvProblem, affordable: (problem: ConvProblem) => boolean = () => true): ConvProblem {
  const plain: ConvProblem = { ...problem, paddingMode: 'zeros', strides: problem.strides.map(() => 1) }
  const within = (candidate: ConvProblem) => multiplications(candidate) <= multiplicationBudget && affordable(candidate)
  return withFullPadding(halveUntil(plain, (candidate) => within(withFullPadding(candidate))))
}

/** A whole problem whose two operands may change places: one input and one output channel a group, dilation 1. */
export function wholeOfFactors(problem: ConvProblem): ConvProblem {
  const { groups, dilations } = problem
  const plain = {
    ...problem,
    batch: 1,
    inputChannels: groups,
    outputChannels: groups,
    dilations: dilations.map(() => 1),
  }
  const exchanged = (candidate: ConvProblem) =>
    withFullPadding({ ...candidate, inputSize: candidate.filterSize, filterSize: candidate.inputSize })
  return whole(plain, (candidate) => multiplications(exchanged(candidate)) <= multiplicationBudget)
}
