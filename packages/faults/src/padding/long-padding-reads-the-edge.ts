import { axesOf, sourceIndex } from '@convlaws/spec'
import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { isList, reachOf } from '../readings/options.ts'
import { virtualIndex, windowsBy } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The start of a window is clamped to the input, which shows where a window lies wholly in the padding of an axis. */
export const longPaddingReadsTheEdge: StatelessFault = stateless({
  id: 'long-padding-reads-the-edge',
  class: 'padding',
  title: 'Windows that lie wholly in zero padding read the nearest element of the edge.',
  modelledOn: ['https://github.com/pytorch/pytorch/pull/92238', 'https://github.com/OpenPPL/ppl.nn/pull/461'],
  trigger: (problem) =>
    isList(problem) &&
    problem.paddingMode === 'zeros' &&
    axesOf(problem).some((axis) => Math.max(axis.begin, axis.end) >= reachOf(axis)),
  wrong: byWindows((problem) =>
    windowsBy(problem, (axis) => {
      const index = virtualIndex(axis, problem)
      const outside = (start: number) => start >= axis.inputSize || start + reachOf(axis) <= 0
      return (y, k) => {
        const mode = outside(y * axis.stride - axis.begin) ? 'replicate' : 'zeros'
        return sourceIndex[mode](index(y, k), axis.inputSize)
      }
    }),
  ),
})
