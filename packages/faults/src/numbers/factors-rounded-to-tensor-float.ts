import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { roundedFactors, roundToBits } from '../readings/rounding.ts'
import { stateless } from '../stateless.ts'

/** TF32, on by default in some libraries: 11 significant bits of each factor, sums in full. */
export const factorsRoundedToTensorFloat: StatelessFault = stateless({
  id: 'factors-rounded-to-tensor-float',
  class: 'numbers',
  title: 'Input and filter are rounded to TF32, which has 11 significant bits.',
  modelledOn: [],
  wrong: otherOperands('forward', (operands) => roundedFactors(operands, (x) => roundToBits(x, 11))),
})
