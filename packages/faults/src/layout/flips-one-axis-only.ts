import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { axisReader, windowsBy } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The filter is reversed row by row but not within its rows. */
export const flipsOneAxisOnly: StatelessFault = stateless({
  id: 'flips-one-axis-only',
  class: 'layout',
  title: "With orientation 'convolution' every axis of the filter is flipped but the width.",
  modelledOn: ['https://github.com/python-pillow/Pillow/issues/3134'],
  trigger: ({ orientation, filterSize }) => orientation === 'convolution' && filterSize.at(-1)! > 1,
  wrong: byWindows((problem) =>
    windowsBy(problem, (axis, a) => {
      const isWidth = a === problem.inputSize.length - 1
      return axisReader(axis, isWidth ? { ...problem, orientation: 'correlation' } : problem)
    }),
  ),
})
