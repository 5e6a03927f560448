import type { StatelessFault } from '../fault.ts'
import { addBias, forwardByTerms } from '../readings/by-rule.ts'
import { forEachReading } from '../readings/for-each-reading.ts'
import { roundToHalf } from '../readings/rounding.ts'
import { rightWindows } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The running sum is kept in binary16, the type that the operands had in some earlier version. */
export const accumulatesInHalfPrecision: StatelessFault = stateless({
  id: 'accumulates-in-half-precision',
  class: 'numbers',
  title: 'Each partial sum is rounded to binary16.',
  modelledOn: [],
  wrong: (problem, { input, filter, bias }) => {
    const truth = forwardByTerms(problem, {}, () => 0)
    const { data } = truth
    forEachReading(problem, rightWindows(problem), (t) => {
      if (t.source >= 0) data[t.output] = roundToHalf(data[t.output]! + input![t.input]! * filter![t.filter]!)
    })
    addBias(truth, problem.batch, bias)
    return { ...truth, data: data.map(roundToHalf) }
  },
})
