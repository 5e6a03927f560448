import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** The first image writes the filter gradient, later ones add to it; with no image nothing is written. */
export const emptyBatchGradientNeverWritten: StatelessFault = stateless({
  id: 'empty-batch-gradient-never-written',
  class: 'gradients',
  title: 'The filter gradient of an empty batch is NaN, where it should be zeros.',
  modelledOn: [],
  operation: 'filterGradient',
  trigger: ({ batch }) => batch === 0,
  wrong: changedResult('filterGradient', (data) => {
    data.fill(Number.NaN)
  }),
})
