import type { ConvProblem } from '@convlaws/spec'
import { gather } from './gather.ts'
import type { Move } from './through.ts'

/**
 * The filter of a grouped convolution as the filter of an ungrouped one: [outputChannels, inputChannels / groups, ...] to
 * [outputChannels, inputChannels, ...], with zeros wherever output and input channel lie in different groups.
 */
export function blockDiagonal({ inputChannels, outputChannels, groups }: ConvProblem): Move {
  const [inputs, outputs] = [inputChannels / groups, outputChannels / groups]
  if (groups === 1) return (filter) => filter
  return (filter) =>
    gather('block diagonal of', filter, [outputChannels, inputChannels, ...filter.shape.slice(2)], ([o, i, ...taps]) =>
      Math.floor(o! / outputs) === Math.floor(i! / inputs) ? [o!, i! % inputs, ...taps] : null,
    )
}
