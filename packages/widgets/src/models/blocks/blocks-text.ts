import { compactNumber } from '../compact-number.ts'
import { factorText } from '../factor-text.ts'
import type { BlocksPicture } from './blocks-model.ts'
import type { BlocksState } from './blocks-state.ts'

/** The partial values of the output that is shown, with their sum, and the bias. */
export function partialSumText({ sums, current }: BlocksPicture, hasBias: boolean): string {
  const { partials, bias, output } = sums[current.channel]!
  const parts = partials.map((partial) => partial[current.place]!)
  return `${[...parts, ...(hasBias ? [bias] : [])].map(factorText).join(' + ')} = ${compactNumber(output[current.place]!)}`
}

/** The constraint that refuses a state whose groups do not divide its channels, and the number that they do not divide. */
export function undividedChannels({ inputChannels, outputChannels, groups }: BlocksState): {
  readonly id: string
  readonly channels: number
} {
  return inputChannels % groups !== 0
    ? { id: 'groups-divide-input-channels', channels: inputChannels }
    : { id: 'groups-divide-output-channels', channels: outputChannels }
}
