import type { StatelessFault } from '../fault.ts'
import { forwardByTerms } from '../readings/by-rule.ts'
import { stateless } from '../stateless.ts'

/** Sparse filters are made fast by leaving out products with zero, which are NaN over NaN or infinity. */
export const zeroTapsSkipped: StatelessFault = stateless({
  id: 'zero-taps-skipped',
  class: 'special-values',
  title: 'Products with a tap of 0 are left out, so that NaN and infinities under it are lost.',
  modelledOn: ['https://github.com/tensorflow/tensorflow/issues/63391'],
  trigger: (_, { input, filter }) => filter!.includes(0) && !input!.every(Number.isFinite),
  wrong: (problem, operands) =>
    forwardByTerms(problem, operands, (t) => {
      const tap = operands.filter![t.filter]!
      return t.source < 0 || tap === 0 ? 0 : operands.input![t.input]! * tap
    }),
})
