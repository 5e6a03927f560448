import type { Fault } from '../fault.ts'
import { answeredFromFields } from '../readings/answered-from-fields.ts'
import { behaving } from '../stateless.ts'

/** The forward pass keeps what it needs by itself; the backward pass, written later, in fields. */
export const gradientsMixInTime: Fault = behaving({
  id: 'gradients-mix-in-time',
  class: 'conduct',
  title: 'Input gradients that overlap in time are all computed from the operands of the last one.',
  modelledOn: [],
  operation: 'inputGradient',
  seenIn: 'time',
  behaviour: answeredFromFields,
})
