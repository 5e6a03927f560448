import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { heightAndWidth } from '../readings/options.ts'
import { axisReader, virtualIndex, windowsBy } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The end of a row is not checked, and behind it in memory lies the next row. Past the last row of a plane there is 0. */
export const readsPastTheRowEnd: StatelessFault = stateless({
  id: 'reads-past-the-row-end',
  class: 'memory',
  title: 'Zero padding at the end of the width reads the first elements of the next row.',
  modelledOn: ['https://github.com/uxlfoundation/oneDNN/issues/5080'],
  trigger: (problem) => (heightAndWidth(problem)?.width.end ?? 0) > 0 && problem.paddingMode === 'zeros',
  wrong: byWindows((problem) =>
    windowsBy(problem, (axis, a) => {
      if (a < problem.inputSize.length - 1) return axisReader(axis, problem)
      const index = virtualIndex(axis, problem)
      return (y, k) => (index(y, k) < 0 ? null : index(y, k))
    }),
  ),
})
