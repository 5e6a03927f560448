import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { axisReader, windowsBy } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** A bounds check meant for the whole window, made for each tap: the last d − 1 elements of an axis are never read. */
export const boundsCheckAddsTheDilation: StatelessFault = stateless({
  id: 'bounds-check-adds-the-dilation',
  class: 'stride-and-dilation',
  title: 'A tap at index r of an axis of n counts only if r + dilation − 1 is below n.',
  modelledOn: ['https://github.com/tensorflow/tfjs/issues/5378'],
  trigger: ({ dilations }) => dilations.some((d) => d > 1),
  wrong: byWindows((problem) =>
    windowsBy(problem, (axis) => {
      const reader = axisReader(axis, problem)
      return (y, k) => {
        const source = reader(y, k)
        return source !== null && source + axis.dilation - 1 < axis.inputSize ? source : null
      }
    }),
  ),
})
