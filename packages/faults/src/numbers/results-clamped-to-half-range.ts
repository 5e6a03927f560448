import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

const largestHalf = 65504 // (2 − 2⁻¹⁰) · 2¹⁵, the largest finite binary16

/** A clamp that keeps a later conversion to binary16 from overflowing, applied also where there is none. */
export const resultsClampedToHalfRange: StatelessFault = stateless({
  id: 'results-clamped-to-half-range',
  class: 'numbers',
  title: 'Results beyond ±65504 are clamped.',
  modelledOn: [],
  wrong: changedResult('forward', (data) => {
    for (let j = 0; j < data.length; j++) data[j] = Math.min(largestHalf, Math.max(-largestHalf, data[j]!))
  }),
})
