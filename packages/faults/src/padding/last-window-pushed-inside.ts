import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { reachOf } from '../readings/options.ts'
import { axisReader, windowsBy } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** A window that would hang over the end is moved back until it fits, as for the last tile of a copy. */
export const lastWindowPushedInside: StatelessFault = stateless({
  id: 'last-window-pushed-inside',
  class: 'padding',
  title: 'A window that reaches past the end of the input is moved back to end with it.',
  modelledOn: [],
  trigger: (problem) => axesOf(problem).some((axis) => axis.end > 0 && reachOf(axis) <= axis.inputSize),
  wrong: byWindows((problem) =>
    windowsBy(problem, (axis) => {
      const reader = axisReader(axis, problem)
      const back = (y: number) => y * axis.stride - axis.begin - (axis.inputSize - reachOf(axis))
      return (y, k) => {
        if (back(y) <= 0 || reachOf(axis) > axis.inputSize) return reader(y, k)
        return axisReader({ ...axis, begin: axis.begin + back(y) }, problem)(y, k)
      }
    }),
  ),
})
