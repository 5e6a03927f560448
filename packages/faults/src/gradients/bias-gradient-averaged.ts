import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** The mean over the batch, as of a loss, in place of the sum. */
export const biasGradientAveraged: StatelessFault = stateless({
  id: 'bias-gradient-averaged',
  class: 'gradients',
  title: 'The bias gradient is divided by the number of images.',
  modelledOn: [],
  operation: 'biasGradient',
  trigger: ({ batch }) => batch > 1,
  wrong: changedResult('biasGradient', (data, { batch }) => {
    for (let j = 0; j < data.length; j++) data[j]! /= batch
  }),
})
