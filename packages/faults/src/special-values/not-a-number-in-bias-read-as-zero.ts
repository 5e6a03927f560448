import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { stateless } from '../stateless.ts'

/** A bias that may be missing is read as x || 0. */
export const notANumberInBiasReadAsZero: StatelessFault = stateless({
  id: 'not-a-number-in-bias-read-as-zero',
  class: 'special-values',
  title: 'NaN in the bias is read as 0.',
  modelledOn: [],
  trigger: (_, { bias }) => bias?.some(Number.isNaN) ?? false,
  wrong: otherOperands('forward', ({ bias, ...rest }) => ({ ...rest, bias: bias!.map((x) => x || 0) })),
})
