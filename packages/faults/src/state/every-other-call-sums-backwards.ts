import type { Fault } from '../fault.ts'
import { addBias, forwardByTerms } from '../readings/by-rule.ts'
import { forEachReading } from '../readings/for-each-reading.ts'
import { rightWindows } from '../readings/windows.ts'
import { rightStages } from '../right-implementation.ts'
import { behaving } from '../stateless.ts'

/**
 * Two threads share a sum and either may be first. Each order is right; together they are not repeatable, which is
 * claimed.
 */
export const everyOtherCallSumsBackwards: Fault = behaving({
  id: 'every-other-call-sums-backwards',
  class: 'state',
  title:
    'Every second call sums its terms in reverse order, each sum rounded, so that equal calls differ in the last bits.',
  modelledOn: [],
  behaviour: () => {
    let calls = 0
    return {
      answer: (given) => {
        if (calls++ % 2 === 0) return rightStages.answer(given)
        const { problem, operands } = given
        const { input, filter, bias } = operands
        const terms: (readonly [output: number, term: number])[] = []
        forEachReading(problem, rightWindows(problem), (t) => {
          if (t.source >= 0) terms.push([t.output, input![t.input]! * filter![t.filter]!])
        })
        const truth = forwardByTerms(problem, {}, () => 0)
        const round = problem.dtype === 'float32' ? Math.fround : (x: number) => x
        for (const [output, term] of terms.reverse()) truth.data[output] = round(truth.data[output]! + round(term))
        addBias(truth, problem.batch, bias)
        return truth
      },
    }
  },
})
