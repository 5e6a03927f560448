import type { ConvProblem } from '@convlaws/spec'

/** A limit of a library: true where a problem is within it, or the reason for a no. */
export type Limit = (problem: ConvProblem) => true | string

/** The limit of a library that convolves one signal or image of one channel with one filter. */
export const oneChannel: Limit = ({ batch, inputChannels, outputChannels }) =>
  (batch === 1 && inputChannels === 1 && outputChannels === 1) ||
  'the library takes one input of one channel and one filter: batch, inputChannels and outputChannels are 1'

/** The limit of a library that refuses filters without a middle element. */
export const oddFilter: Limit = ({ filterSize }) =>
  filterSize.every((taps) => taps % 2 === 1) || 'the library refuses a filter of even length'

/** The limit that keeps all of the given limits; the reason is that of the first one broken. */
export function allOf(...limits: readonly Limit[]): Limit {
  return (problem) => limits.map((limit) => limit(problem)).find((answer) => answer !== true) ?? true
}
