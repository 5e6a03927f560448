import type { Fault } from '../fault.ts'
import { answeredFromFields } from '../readings/answered-from-fields.ts'
import { behaving } from '../stateless.ts'

/** What is to be computed is put into fields of the implementation, which are read again after a wait. */
export const callsMixInTime: Fault = behaving({
  id: 'calls-mix-in-time',
  class: 'conduct',
  title: 'It answers late, and calls that overlap in time are all answered with the operands of the last one.',
  modelledOn: [],
  seenIn: 'time',
  behaviour: answeredFromFields,
})
