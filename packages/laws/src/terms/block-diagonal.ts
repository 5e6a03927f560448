import { type ConvProblem, sizeOf } from '@convlaws/spec'
import type { Term } from './term.ts'
import type { Move } from './through.ts'

/**
 * What is [outputChannels, inputChannels / groups, ...], such as a filter, over all input channels: [outputChannels,
 * inputChannels, ...], with zeros wherever output and input channel lie in different groups.
 */
export function blockDiagonal({ inputChannels, outputChannels, groups }: ConvProblem): Move {
  if (groups === 1) return (filter) => filter
  const [inputs, outputs] = [inputChannels / groups, outputChannels / groups]
  return (filter): Term => {
    const taps = filter.shape.slice(2)
    const size = sizeOf(taps)
    const source = new Int32Array(outputChannels * inputChannels * size).fill(-1)
    for (let o = 0; o < outputChannels; o++) {
      const first = Math.floor(o / outputs) * inputs
      const start = (o * inputChannels + first) * size
      for (let j = 0; j < inputs * size; j++) source[start + j] = o * inputs * size + j
    }
    return {
      op: 'gather',
      label: 'block diagonal of',
      term: filter,
      shape: [outputChannels, inputChannels, ...taps],
      source,
    }
  }
}
