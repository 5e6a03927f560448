import { type ConvProblem, type Layout, sizeOf } from '@convlaws/spec'

/** How far apart, in elements, neighbours of an activation lie in memory. */
export interface ActivationSteps {
  readonly image: number
  readonly channel: number
  readonly pixel: number
}

/** Steps of an activation of `channels` channels over `pixels` pixels. */
export function activationSteps(layout: Layout, channels: number, pixels: number): ActivationSteps {
  const image = channels * pixels
  return layout === 'channels-first' ? { image, channel: pixels, pixel: 1 } : { image, channel: 1, pixel: channels }
}

/** How far apart, in elements, neighbours of a filter lie in memory: output channel, input channel of a group, tap. */
export interface FilterSteps {
  readonly output: number
  readonly input: number
  readonly tap: number
}

/** Steps of the filter of a problem in its filter layout. */
export function filterSteps({
  filterLayout,
  filterSize,
  inputChannels,
  outputChannels,
  groups,
}: ConvProblem): FilterSteps {
  const taps = sizeOf(filterSize)
  const inputs = inputChannels / groups
  switch (filterLayout) {
    case 'oihw':
      return { output: inputs * taps, input: taps, tap: 1 }
    case 'hwio':
      return { output: 1, input: outputChannels, tap: inputs * outputChannels }
    case 'ohwi':
      return { output: inputs * taps, input: 1, tap: inputs }
    case 'ihwo':
      return { output: 1, input: taps * outputChannels, tap: outputChannels }
  }
}
