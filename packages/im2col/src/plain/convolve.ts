import type { Layout } from '@convlaws/spec'
import type { Numbers } from '../backend.ts'
import { destinationPixels, type Pass, sourcePixels } from '../plan/pass.ts'
import { activationSteps } from '../plan/steps.ts'
import { forEachPosition } from './taps-at.ts'

/** The arrays that a plain pass works on, all of one type. `bias` has one element for each destination channel. */
export interface PlainOperands<Numbers> {
  readonly source: Numbers
  readonly filter: Numbers
  readonly bias: Numbers | undefined
  readonly destination: Numbers
}

/**
 * A pass in plain loops: sums are float64, channels and taps ascending, rounded once. It serves float64 problems and
 * engines without SIMD.
 */
export function convolve(
  pass: Pass,
  layout: Layout,
  { source, filter, bias, destination }: PlainOperands<Numbers>,
  [lowest, highest]: readonly [min: number, max: number],
): void {
  const { batch, groups, rows, channels, axes } = pass
  const from = activationSteps(layout, groups * channels, sourcePixels(pass))
  const to = activationSteps(layout, groups * rows, destinationPixels(pass))
  forEachPosition(axes, ({ pixel, count, taps, sources }) => {
    for (let image = 0; image < batch; image++) {
      for (let channel = 0; channel < groups * rows; channel++) {
        const group = Math.floor(channel / rows)
        const filterStart = group * pass.filter.group + (channel - group * rows) * pass.filter.row
        const sourceStart = image * from.image + group * channels * from.channel
        let sum = 0
        for (let c = 0; c < channels; c++) {
          const weights = filterStart + c * pass.filter.channel
          const numbers = sourceStart + c * from.channel
          for (let j = 0; j < count; j++) {
            sum += filter[weights + pass.filter.taps[taps[j]!]!]! * source[numbers + sources[j]! * from.pixel]!
          }
        }
        if (bias) sum += bias[channel]!
        destination[image * to.image + channel * to.channel + pixel * to.pixel] =
          sum < lowest ? lowest : sum > highest ? highest : sum
      }
    }
  })
}
