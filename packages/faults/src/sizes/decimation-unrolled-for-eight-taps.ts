import { axesOf } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { axisReader, windowsBy } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The path for strides is unrolled over the taps of usual filters. */
export const decimationUnrolledForEightTaps: StatelessFault = stateless({
  id: 'decimation-unrolled-for-eight-taps',
  class: 'sizes',
  title: 'On an axis with a stride above 1, taps past the eighth are left out.',
  modelledOn: [],
  trigger: (problem) => axesOf(problem).some(({ stride, filterSize }) => stride > 1 && filterSize > 8),
  wrong: byWindows((problem) =>
    windowsBy(problem, (axis) => {
      const read = axisReader(axis, problem)
      return (y, k) => (axis.stride > 1 && k >= 8 ? null : read(y, k))
    }),
  ),
})
