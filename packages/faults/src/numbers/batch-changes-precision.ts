import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { roundedFactors, roundToBits } from '../readings/rounding.ts'
import { stateless } from '../stateless.ts'

/** A batch is handed to a matrix product in lower precision; one image is computed in full. */
export const batchChangesPrecision: StatelessFault = stateless({
  id: 'batch-changes-precision',
  class: 'numbers',
  title: 'With more than one image, input and filter are rounded to 11 significant bits.',
  modelledOn: ['https://github.com/jax-ml/jax/issues/9102'],
  trigger: ({ batch }) => batch > 1,
  wrong: otherOperands('forward', (operands) => roundedFactors(operands, (x) => roundToBits(x, 11))),
})
