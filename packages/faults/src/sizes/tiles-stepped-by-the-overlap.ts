import { outputSize } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { isPlainThreeByThree } from '../readings/options.ts'
import { axisReader, windowsBy } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** Winograd's input tiles of 6 overlap by 2 and are 4 apart; here they are cut 2 apart. */
export const tilesSteppedByTheOverlap: StatelessFault = stateless({
  id: 'tiles-stepped-by-the-overlap',
  class: 'sizes',
  title: 'With three taps an axis, stride and dilation 1, tiles of four outputs read input tiles two apart, not four.',
  modelledOn: ['https://github.com/adam-dziedzic/winograd/issues/1'],
  trigger: (problem) => isPlainThreeByThree(problem) && outputSize(problem).some((outputs) => outputs > 4),
  wrong: byWindows((problem) =>
    windowsBy(problem, (axis) => {
      const reader = axisReader(axis, problem)
      return (y, k) => reader(Math.floor(y / 4) * 2 + (y % 4), k)
    }),
  ),
})
