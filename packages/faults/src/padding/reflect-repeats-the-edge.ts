import type { StatelessFault } from '../fault.ts'
import { byWindows } from '../readings/by-rule.ts'
import { isPadded } from '../readings/options.ts'
import { virtualIndex, windowsBy } from '../readings/windows.ts'
import { stateless } from '../stateless.ts'

/** The mirror stands beside the edge element in place of on it: what other libraries call 'symmetric'. */
export const reflectRepeatsTheEdge: StatelessFault = stateless({
  id: 'reflect-repeats-the-edge',
  class: 'padding',
  title: 'Reflect padding begins with the edge element itself, where it should begin with its neighbour.',
  modelledOn: [],
  trigger: (problem) => problem.paddingMode === 'reflect' && isPadded(problem),
  wrong: byWindows((problem) =>
    windowsBy(problem, (axis) => {
      const n = axis.inputSize
      const index = virtualIndex(axis, problem)
      return (y, k) => {
        const i = index(y, k)
        return i < 0 ? -1 - i : i >= n ? 2 * n - 1 - i : i
      }
    }),
  ),
})
