import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** A mean that leaves out what is missing, as statistics do. */
export const notANumberInBiasGradientReadAsZero: StatelessFault = stateless({
  id: 'not-a-number-in-bias-gradient-read-as-zero',
  class: 'special-values',
  title: 'NaN in the output gradient counts as 0 in the bias gradient.',
  modelledOn: [],
  operation: 'biasGradient',
  trigger: (_, { outputGradient }) => outputGradient!.some(Number.isNaN),
  wrong: otherOperands('biasGradient', ({ outputGradient }) => ({
    outputGradient: outputGradient!.map((g) => g || 0),
  })),
})
