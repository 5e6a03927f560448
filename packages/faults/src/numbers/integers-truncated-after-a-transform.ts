import type { Numbers } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { changedResult } from '../readings/altered.ts'
import { tapsOf } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

const allIntegers = (numbers: Numbers | undefined) => numbers === undefined || numbers.every(Number.isInteger)

/** A transform of integers gives 6.99999 or 7.00001 where the sum is 7, and is made an integer by cutting. */
export const integersTruncatedAfterATransform: StatelessFault = stateless({
  id: 'integers-truncated-after-a-transform',
  class: 'numbers',
  title: 'With integers and more than eight taps, a result right to 2⁻²⁰ is cut toward 0 where it should be rounded.',
  modelledOn: ['https://github.com/gnuradio/volk/issues/673'],
  trigger: (problem, { input, filter, bias }) =>
    tapsOf(problem) > 8 && allIntegers(input) && allIntegers(filter) && allIntegers(bias),
  wrong: changedResult('forward', (data) => {
    // Errors of a transform have either sign; here they alternate.
    for (let j = 0; j < data.length; j++) data[j] = Math.trunc(data[j]! * (1 + (j % 2 === 0 ? -1 : 1) * 2 ** -20))
  }),
})
