import type { StatelessFault } from '../fault.ts'
import { otherOperands } from '../readings/altered.ts'
import { heightAndWidth } from '../readings/options.ts'
import { stateless } from '../stateless.ts'

/** Rows counted in too small an integer: of eight bits here, of 2³¹ bytes in the original. */
export const rowIndexWraps: StatelessFault = stateless({
  id: 'row-index-wraps',
  class: 'sizes',
  title: 'With an input of more than 256 rows, row y is row y mod 256.',
  modelledOn: ['https://github.com/scipy/scipy/issues/10761'],
  trigger: (problem) => (heightAndWidth(problem)?.height.inputSize ?? 0) > 256,
  wrong: otherOperands('forward', ({ input, ...rest }, problem) => {
    const [rows, columns] = problem.inputSize.slice(-2) as [number, number]
    const wrapped = input!.map((_, j) => {
      const y = Math.floor(j / columns) % rows
      return input![j - (y - (y % 256)) * columns]!
    })
    return { ...rest, input: wrapped }
  }),
})
