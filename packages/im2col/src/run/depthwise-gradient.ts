import { tapsAtOnce } from '../kernels/depthwise-filter.ts'
import type { DepthwisePlan } from '../plan/depthwise-plan.ts'
import { destinationPixels, sourcePixels } from '../plan/pass.ts'
import type { Buffers } from './buffers.ts'
import { placeDescription } from './depthwise-description.ts'
import type { GradientAddresses } from './filter-gradient.ts'
import type { Machine } from './machine.ts'

/** Adds what every image gives to the sums, plane by plane: each thread some channels, images in order. */
export function addDepthwise(
  machine: Machine,
  plan: DepthwisePlan,
  { source, outputGradient, sums }: GradientAddresses,
  buffers: Buffers,
): void {
  const { pass, shared, unitGroups, scratchBytes } = plan
  const { batch, groups, rows, filter } = pass
  const taps = filter.taps.length
  const [sourceBytes, planeBytes] = [sourcePixels(pass) * 4, destinationPixels(pass) * 4]
  const kernel = machine.depthwiseFilter(tapsAtOnce(taps))
  const { prepare } = placeDescription(machine, plan, buffers)
  machine.perform({
    shared,
    units: Math.ceil(groups / unitGroups),
    scratchBytes,
    prepare,
    unit(unit, scratch) {
      const group = unit * unitGroups
      for (let image = 0; image < batch; image++) {
        const first = image * groups + group
        kernel({
          about: scratch,
          to: sums + group * rows * taps * 4,
          from: source + first * sourceBytes,
          gradient: outputGradient + first * rows * planeBytes,
          channels: Math.min(unitGroups, groups - group),
        })
      }
    },
  })
}
