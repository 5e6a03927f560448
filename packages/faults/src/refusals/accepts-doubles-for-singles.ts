import type { Fault } from '../fault.ts'
import { inSingles, mending } from '../readings/mending.ts'
import { behaving } from '../stateless.ts'

/** Operands are converted to the problem's type, whatever they are. */
export const acceptsDoublesForSingles: Fault = behaving({
  id: 'accepts-doubles-for-singles',
  class: 'refusals',
  title: 'Float64Arrays in a float32 problem are not refused: they are rounded.',
  modelledOn: [],
  behaviour: () => mending((asked) => (asked.problem.dtype === 'float32' ? inSingles(asked) : asked)),
})
