import { type ConvProblem, withFullPadding } from '@convlaws/spec'
import { forward, reshape } from './build.ts'
import { reverse } from './gather.ts'
import type { Term } from './term.ts'

/** The problem of a filter [o, i, …] over every overlap with an input [n, c, …], in the type and layouts of another one. */
function wholeProblem(like: ConvProblem, filter: Term, input: Term): ConvProblem {
  const [outputs, inputsPerGroup, ...filterSize] = filter.shape as readonly [number, number, ...number[]]
  const [batch, channels, ...inputSize] = input.shape as readonly [number, number, ...number[]]
  return withFullPadding({
    ...like,
    batch,
    inputChannels: channels,
    outputChannels: outputs,
    groups: channels / inputsPerGroup,
    inputSize,
    filterSize,
    strides: filterSize.map(() => 1),
    dilations: filterSize.map(() => 1),
    paddingMode: 'zeros',
  })
}

/** filter ∗ input over every overlap. Where `like` has orientation correlation, by a reversed filter. */
export function convolve(like: ConvProblem, filter: Term, input: Term): Term {
  return forward(
    wholeProblem(like, filter, input),
    input,
    like.orientation === 'convolution' ? filter : reverse(filter),
  )
}

/** filter ⋆ input over every overlap. Where `like` has orientation convolution, by a reversed filter. */
export function correlate(like: ConvProblem, filter: Term, input: Term): Term {
  return forward(
    wholeProblem(like, filter, input),
    input,
    like.orientation === 'correlation' ? filter : reverse(filter),
  )
}

/** An input of one batch item as a filter with one input channel a group: [1, c, …] becomes [c, 1, …]; and the reverse. */
export const exchangeRoles = (term: Term): Term =>
  reshape(term, [term.shape[1]!, term.shape[0]!, ...term.shape.slice(2)])
