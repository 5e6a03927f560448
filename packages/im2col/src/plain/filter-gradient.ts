import type { Layout } from '@convlaws/spec'
import type { Numbers } from '../backend.ts'
import { destinationPixels, type Pass, sourcePixels } from '../plan/pass.ts'
import { activationSteps } from '../plan/steps.ts'
import { forEachPosition } from './taps-at.ts'

/**
 * The gradient of the filter of a forward pass in plain loops: sums are float64 over positions, then images, and are
 * rounded once. `gradient` has the filter's layout.
 */
export function filterGradient(
  pass: Pass,
  layout: Layout,
  source: Numbers,
  outputGradient: Numbers,
  gradient: Numbers,
): void {
  const { batch, groups, rows, channels, axes } = pass
  const from = activationSteps(layout, groups * channels, sourcePixels(pass))
  const to = activationSteps(layout, groups * rows, destinationPixels(pass))
  const sums = new Float64Array(gradient.length)
  forEachPosition(axes, ({ pixel, count, taps, sources }) => {
    for (let image = 0; image < batch; image++) {
      for (let channel = 0; channel < groups * rows; channel++) {
        const group = Math.floor(channel / rows)
        const filterStart = group * pass.filter.group + (channel - group * rows) * pass.filter.row
        const sourceStart = image * from.image + group * channels * from.channel
        const factor = outputGradient[image * to.image + channel * to.channel + pixel * to.pixel]!
        for (let c = 0; c < channels; c++) {
          const weights = filterStart + c * pass.filter.channel
          const numbers = sourceStart + c * from.channel
          for (let j = 0; j < count; j++) {
            const weight = weights + pass.filter.taps[taps[j]!]!
            sums[weight] = sums[weight]! + factor * source[numbers + sources[j]! * from.pixel]!
          }
        }
      }
    }
  })
  gradient.set(sums)
}
