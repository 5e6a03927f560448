import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** Clipping of gradients belongs to the optimiser, not to the convolution. */
export const filterGradientClipped: StatelessFault = stateless({
  id: 'filter-gradient-clipped',
  class: 'gradients',
  title: 'Elements of the filter gradient beyond ±1 are clamped.',
  modelledOn: [],
  operation: 'filterGradient',
  wrong: changedResult('filterGradient', (data) => {
    for (let j = 0; j < data.length; j++) data[j] = Math.min(1, Math.max(-1, data[j]!))
  }),
})
